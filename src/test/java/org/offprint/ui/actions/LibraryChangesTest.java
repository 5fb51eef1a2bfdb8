package org.offprint.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.HeldTasks;
import org.offprint.testing.SampleArticles;

/** Changes that take long: what can be done while they are under way. */
class LibraryChangesTest implements LibraryChanges.View {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HeldTasks held = new HeldTasks();
  private final List<String> told = new ArrayList<>();
  private Library library;
  private LibraryChanges changes;

  @BeforeEach
  void open(@TempDir Path folder) {
    ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"));
    database.save(SampleArticles.numbered(1).make());
    library =
        new Library(
            database,
            new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.UK),
            new ArticleExtractor(),
            new DocumentReader(),
            threads,
            InstantSource.system());
    changes = new LibraryChanges(library, held, this);
  }

  @AfterEach
  void close() {
    library.close();
    threads.shutdownNow();
  }

  @Test
  void whatIsAskedForCanBeUndoneBeforeItIsDone() {
    assertThat(changes.asked().get()).isZero();
    changes.apply(StatusChange.MOVE_TO_TRASH, List.of(new ArticleId(1)));
    assertThat(changes.asked().get()).isEqualTo(1);
    assertThat(changes.underWay()).isTrue();
    changes.undo();
    held.release(0);
    assertThat(library.ids(ArticleSection.TRASH)).hasSize(1);
    assertThat(changes.asked().get()).isZero();
    assertThat(changes.underWay()).isTrue();
    held.release(0);
    assertThat(library.ids(ArticleSection.TRASH)).isEmpty();
    assertThat(told).containsExactly("asked", "done", "asked", "undone");
    assertThat(changes.underWay()).isFalse();
  }

  @Test
  void whatFailsIsNotWaitedFor() {
    changes.apply(StatusChange.MOVE_TO_TRASH, List.of(new ArticleId(1)));
    library.close();
    held.release(0);
    assertThat(told).containsExactly("asked", "failed");
    assertThat(changes.asked().get()).isZero();
  }

  @Override
  public void asked(LibraryChange change) {
    told.add("asked");
  }

  @Override
  public void done(UndoableChange change) {
    told.add("done");
  }

  @Override
  public void undone(UndoableChange change) {
    told.add("undone");
  }

  @Override
  public void nothing() {
    told.add("nothing");
  }

  @Override
  public void failed(Exception thrown) {
    told.add("failed");
  }

  @Override
  public void failedUnasked(Exception thrown) {
    told.add("failed unasked");
  }
}
