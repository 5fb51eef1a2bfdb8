package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;
import org.offprint.testing.ChildJvm;

class ConcurrencyTest {
  private static final int THREADS = 12;
  private static final int EACH = 25;

  private static final String ENDLESS =
      """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n\
      """;

  @TempDir Path folder;

  @Test
  void servesManyThreads() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        long first = 1000L * thread;
        all.add(threads.submit(() -> work(database, first)));
      }
      for (Future<?> one : all) {
        one.get();
      }

      assertThat(database.counts())
          .isEqualTo(
              Map.of(
                  ArticleSection.ALL, THREADS * EACH,
                  ArticleSection.UNREAD, 0,
                  ArticleSection.FAVOURITES, 0,
                  ArticleSection.ARCHIVE, 0,
                  ArticleSection.TRASH, 0));
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  private static void work(ArticleDatabase database, long first) {
    for (long number = first; number < first + EACH; number++) {
      ArticleDatabase.SavedArticle saved =
          database.save(numbered(number).image("x", "shared").make());
      database.change(List.of(saved.id()), StatusChange.MARK_READ);
      assertThat(database.summaries(database.ids(ArticleSection.ALL))).isNotEmpty();
      assertThat(database.article(saved.id())).isPresent();
    }
  }

  @Test
  void savesTheSameArticleOnceHoweverManyTry() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ArticleDatabase.SavedArticle>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(threads.submit(() -> database.save(numbered(1).make())));
      }
      int added = 0;
      for (Future<ArticleDatabase.SavedArticle> one : all) {
        added += one.get().added() ? 1 : 0;
      }
      assertThat(added).isEqualTo(1);
      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
    }
  }

  @Test
  void sharesAFileWithOtherProcesses() throws Exception {
    // Nobody has made the file before: all three try to.
    String file = folder.resolve("library.db").toString();
    try (ChildJvm one = ChildJvm.start(BusyChild.class, file, "1000", "60");
        ChildJvm two = ChildJvm.start(BusyChild.class, file, "2000", "60");
        ChildJvm three = ChildJvm.start(BusyChild.class, file, "3000", "60");
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        ArticleDatabase database = ArticleDatabase.open(Path.of(file))) {
      assertThat(one.readLine()).isEqualTo("open");
      assertThat(two.readLine()).isEqualTo("open");
      assertThat(three.readLine()).isEqualTo("open");
      AtomicBoolean over = new AtomicBoolean();
      Future<Integer> window = threads.submit(() -> lookUntil(over, database));
      work(database, 0);
      assertThat(one.readAll()).containsExactly("done");
      assertThat(two.readAll()).containsExactly("done");
      assertThat(three.readAll()).containsExactly("done");
      assertThat(one.waitFor()).isZero();
      assertThat(two.waitFor()).isZero();
      assertThat(three.waitFor()).isZero();
      over.set(true);
      assertThat(window.get()).isPositive();

      assertThat(database.ids(ArticleSection.ALL)).hasSize(180 + EACH);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  /** Reads all that a window reads, and throws what would be shown to someone. */
  private static int lookUntil(AtomicBoolean over, ArticleDatabase database) {
    int looks = 0;
    do {
      database.revision();
      database.counts();
      database.summaries(database.ids(ArticleSection.ALL));
      database
          .search()
          .ids(SearchQuery.parse("article"), SearchOrder.RELEVANCE, ZoneOffset.UTC, 0, 50);
      looks++;
    } while (!over.get());
    return looks;
  }

  @Test
  void stopsWaitingAndReadingWhenItsThreadIsInterrupted() throws Exception {
    LibraryFile file = new LibraryFile(folder.resolve("library.db"));
    ArticleDatabase.open(file.path()).close();
    try (Connections connections = new Connections(file)) {
      CountDownLatch started = new CountDownLatch(1);
      AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
      Thread reader =
          Thread.startVirtualThread(
              () ->
                  thrown.set(
                      catchThrowable(
                          () ->
                              connections.read(
                                  sql -> {
                                    started.countDown();
                                    return sql.number(ENDLESS);
                                  }))));
      started.await();
      reader.interrupt();
      reader.join();

      assertThat(thrown.get()).isInstanceOf(CancellationException.class);
      long articles = connections.read(sql -> sql.number("SELECT count(*) FROM article"));
      assertThat(articles).isZero();
    }
  }

  @Test
  void writesNothingForAnInterruptedThread() {
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> database.save(numbered(1).make()))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();

      assertThat(database.ids(ArticleSection.ALL)).isEmpty();
    }
  }
}
