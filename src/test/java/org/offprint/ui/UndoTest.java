package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.HeldTasks;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.actions.LibraryChange;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.actions.SearchStep;
import org.offprint.ui.actions.StatusStep;
import org.offprint.ui.actions.Steps;
import org.offprint.ui.actions.TagStep;
import org.offprint.ui.actions.UndoableChange;

/** Undo and redo over a real library, however fast the person is. */
class UndoTest {
  private static final List<ArticleId> BOTH = List.of(new ArticleId(1), new ArticleId(2));

  /** As many as are changed at once. */
  private static final int BLOCK = 10_000;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HeldTasks tasks = new HeldTasks();
  private final List<String> told = new ArrayList<>();
  private Library library;
  private LibraryChanges changes;

  @BeforeEach
  void open() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
      database.save(SampleArticles.numbered(2).make());
    }
    library = OpenWindow.library(folder, threads);
    changes = new LibraryChanges(library, tasks, new Told());
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    library.close();
  }

  private final class Told implements LibraryChanges.View {
    @Override
    public void asked(LibraryChange change) {
      // Said in other words by what follows.
    }

    @Override
    public void done(UndoableChange change) {
      told.add("done: " + change.words());
    }

    @Override
    public void undone(UndoableChange change) {
      told.add("undone: " + change.words());
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

  private void releaseAll() {
    while (tasks.held() > 0) {
      tasks.release(0);
    }
  }

  private void tag(String name) {
    changes.apply((TagStep) tags -> tags.add(BOTH, name), name);
  }

  @Test
  void undoAndRedoPressedBeforeTheLibraryIsReadyAreDoneInTheirOrder() {
    tag("sea");
    tag("sky");
    changes.undo();
    changes.undo();
    changes.redo();
    releaseAll();

    assertThat(told)
        .containsExactly("done: sea", "done: sky", "undone: sky", "undone: sea", "done: sea");
    assertThat(library.tags().named("sea").orElseThrow().articles()).isEqualTo(2);
    assertThat(library.tags().named("sky")).isEmpty();
    assertThat(words(changes.stack().undoable().get())).isEqualTo("sea");
    assertThat(words(changes.stack().redoable().get())).isEqualTo("sky");
  }

  /** The first article, as many that do not exist as are changed at once, and the second. */
  private static List<ArticleId> inTwoBlocks() {
    List<ArticleId> ids = new ArrayList<>(List.of(new ArticleId(1)));
    for (int i = 0; i < BLOCK; i++) {
      ids.add(new ArticleId(1_000 + i));
    }
    ids.add(new ArticleId(2));
    return ids;
  }

  @Test
  void veryManyAreChangedInBlocksAndUndoneAsOne() {
    changes.apply(StatusChange.ARCHIVE, inTwoBlocks());
    releaseAll();
    assertThat(library.ids(ArticleSection.ARCHIVE)).hasSize(2);
    changes.undo();
    releaseAll();
    assertThat(library.ids(ArticleSection.ARCHIVE)).isEmpty();
    assertThat(told).containsExactly("done: Archived 2 articles", "undone: Archived 2 articles");
  }

  @Test
  void whatCannotBeDoneToAllIsDoneToNone() throws Exception {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + OpenWindow.file(folder));
        Statement statement = file.createStatement()) {
      statement.execute(
          "CREATE TRIGGER refuse BEFORE UPDATE ON article WHEN old.id = 2"
              + " BEGIN SELECT RAISE(ABORT, 'refused'); END");
    }
    changes.apply(StatusChange.ARCHIVE, inTwoBlocks());
    releaseAll();
    assertThat(told).containsExactly("failed");
    assertThat(library.ids(ArticleSection.ARCHIVE)).isEmpty();
    assertThat(changes.stack().undoable().get()).isNull();
  }

  private static String words(@Nullable UndoableChange change) {
    return change == null ? "" : change.words();
  }

  @Test
  void redoAfterSomethingNewDoesNothing() {
    tag("sea");
    changes.undo();
    tag("sky");
    changes.redo();
    releaseAll();

    assertThat(library.tags().named("sea")).isEmpty();
    assertThat(library.tags().named("sky")).isPresent();
  }

  @Test
  void whatChangesNothingCannotBeUndone() {
    tag("sea");
    releaseAll();
    tag("sea");
    releaseAll();

    assertThat(told).containsExactly("done: sea", "nothing");
    changes.undo();
    releaseAll();
    assertThat(library.tags().named("sea")).isEmpty();
  }

  @Test
  void severalStepsAreTakenBackAtOnceAndOnlyWhatTheyDid() {
    library.change(List.of(new ArticleId(1)), StatusChange.ARCHIVE);
    changes.apply(
        new Steps(
            List.of(
                new StatusStep(StatusChange.ARCHIVE, BOTH),
                new StatusStep(StatusChange.ADD_TO_FAVOURITES, BOTH))),
        "both");
    releaseAll();
    changes.undo();
    releaseAll();

    assertThat(library.ids(ArticleSection.ARCHIVE)).containsExactly(new ArticleId(1));
    assertThat(library.ids(ArticleSection.FAVOURITES)).isEmpty();
    changes.redo();
    releaseAll();
    assertThat(library.ids(ArticleSection.ARCHIVE)).hasSize(2);
    assertThat(library.ids(ArticleSection.FAVOURITES)).hasSize(2);
  }

  @Test
  void aSearchThatTookTheNameOfAnotherGivesItBack() {
    SavedSearch old = new SavedSearch("Mine", "title:old");
    library.search().save(old);
    changes.apply(SearchStep.keep(new SavedSearch("Mine", "title:new")), "kept");
    releaseAll();
    library.search().save(new SavedSearch("Other", "x"));
    changes.undo();
    releaseAll();

    assertThat(library.search().saved())
        .containsExactlyInAnyOrder(old, new SavedSearch("Other", "x"));
  }

  @Test
  void whatCouldNotBeUndoneCanBeTriedAgain() {
    boolean[] broken = {true};
    changes.apply(
        any ->
            back -> {
              if (broken[0]) {
                throw new LibraryException("full");
              }
              return null;
            },
        "odd");
    releaseAll();
    changes.undo();
    releaseAll();
    assertThat(told).containsExactly("done: odd", "failed");
    broken[0] = false;
    assertThat(words(changes.stack().undoable().get())).isEqualTo("odd");
  }
}
