package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.SearchQuery;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.ReaderActions;
import org.offprint.ui.task.TaskRunner;

/** What stands on the right of the window while an article takes long to come. */
class SlowOpeningTest {
  private static final ArticleId FIRST = new ArticleId(1);
  private static final ArticleId SECOND = new ArticleId(2);
  private static final ArticleId THIRD = new ArticleId(3);

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HeldTasks tasks = new HeldTasks();
  private final List<ArticleId> told = new ArrayList<>();
  private Library library;
  private ReadingView view;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 3; number++) {
        database.save(SampleArticles.numbered(number).text("Herrings " + number).make());
      }
    }
    library = OpenWindow.library(folder, threads);
    view =
        JavaFx.call(
            () ->
                new ReadingView(
                    library, tasks, (hash, width, use, failed) -> {}, new NoActions(), e -> {}));
    JavaFx.run(
        () ->
            new Scene(view, 800, 600)
                .setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    library.close();
  }

  @Test
  void saysAfterAMomentThatTheArticleIsBeingOpened() throws Exception {
    JavaFx.run(
        () -> {
          choose(FIRST);
          tasks.work();
          view.found().mark(SearchQuery.parse("mackerel"), true);
          assertThat(words()).contains("not in the text shown here");

          choose(SECOND);
          assertThat(id(view.article())).isEqualTo(FIRST);
          tasks.pass(Duration.ofMillis(399));
          assertThat(id(view.article())).as("most are here by now").isEqualTo(FIRST);

          tasks.pass(Duration.ofMillis(400));
          assertThat(words()).contains("Opening").doesNotContain("not in the text");
          assertThat(view.article()).isNull();

          tasks.work();
          assertThat(id(view.article())).isEqualTo(SECOND);
          assertThat(words()).doesNotContain("Opening");
        });
  }

  @Test
  void theNextChoiceOvertakesIt() throws Exception {
    JavaFx.run(
        () -> {
          choose(FIRST);
          tasks.work();
          choose(SECOND);
          tasks.pass(Duration.ofMillis(400));
          choose(THIRD);
          tasks.work();
          assertThat(id(view.article())).isEqualTo(THIRD);
          assertThat(told).containsExactly(FIRST, THIRD);
          tasks.pass(Duration.ofMinutes(1));
          assertThat(words()).as("it is there already").doesNotContain("Opening");
        });
  }

  @Test
  void anArticleThatIsShownAgainStays() throws Exception {
    JavaFx.run(
        () -> {
          choose(FIRST);
          tasks.work();
          view.refresh(FIRST);
          tasks.pass(Duration.ofMinutes(1));
          assertThat(id(view.article())).isEqualTo(FIRST);
        });
  }

  private void choose(ArticleId id) {
    view.open(id, article -> told.add(article.id()));
  }

  private static @Nullable ArticleId id(@Nullable Article article) {
    return article == null ? null : article.id();
  }

  private String words() {
    view.applyCss();
    view.layout();
    return ShownWords.of(List.of(view));
  }

  /** Work that is done, and time that goes by, when the test says so. */
  private static final class HeldTasks implements TaskRunner {
    private final List<Held> held = new ArrayList<>();

    private final class Held implements Running {
      private final Duration due;
      private final Runnable job;

      Held(Duration due, Runnable job) {
        this.due = due;
        this.job = job;
        held.add(this);
      }

      @Override
      public void cancel() {
        held.remove(this);
      }
    }

    @Override
    public <T> Running run(
        Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
      return new Held(
          Duration.ZERO,
          () -> {
            T result;
            try {
              result = work.call();
            } catch (Exception thrown) {
              failed.accept(thrown);
              return;
            }
            done.accept(result);
          });
    }

    @Override
    public void later(Runnable action) {
      new Held(Duration.ZERO, action);
    }

    @Override
    public Running after(Duration delay, Runnable action) {
      return new Held(delay, action);
    }

    void work() {
      take(held.stream().filter(task -> task.due.isZero()).toList());
    }

    /** Lets so much time go by since each action was put off; no work gets done. */
    void pass(Duration time) {
      take(held.stream().filter(t -> !t.due.isZero() && t.due.compareTo(time) <= 0).toList());
    }

    private void take(List<Held> due) {
      held.removeAll(due);
      due.forEach(task -> task.job.run());
    }
  }

  private static final class NoActions implements ReaderActions {
    @Override
    public void openInBrowser(String url) {}

    @Override
    public void saveLink(String url) {}

    @Override
    public void fetchMissingImages(ArticleId id) {}
  }
}
