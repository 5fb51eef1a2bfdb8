package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ListOrder;
import org.offprint.model.NotesEdit;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.store.LibraryFileException.Reason;

/** What is done with thousands of articles at once is done to all of them, or to none. */
class SmallDiskTest {
  private static final int ARTICLES = 3000;

  @TempDir Path folder;
  private Path file;
  private List<ArticleId> ids;

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      ids =
          database
              .saveAll(
                  IntStream.range(0, ARTICLES).mapToObj(number -> numbered(number).make()).toList())
              .stream()
              .map(ArticleDatabase.SavedArticle::id)
              .toList();
    }
  }

  /** All that bulk actions change. */
  private record State(
      List<ArticleSummary> articles,
      List<Tag> tags,
      Map<ArticleSection, Integer> counts,
      List<ArticleId> tagged) {
    static State of(ArticleDatabase database) {
      List<ArticleId> all = new ArrayList<>(database.ids(ArticleSection.ALL));
      all.addAll(database.ids(ArticleSection.TRASH));
      List<Tag> tags = database.tags().all();
      return new State(
          database.summaries(all),
          tags,
          database.counts(),
          tags.stream()
              .flatMap(
                  tag ->
                      database
                          .ids(new ArticleList.WithTag(tag.id()), ListOrder.STANDARD, 0, ARTICLES)
                          .stream())
              .toList());
    }
  }

  private State state() {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      return State.of(database);
    }
  }

  /** Fails for want of room, changes nothing, and can be done once there is room. */
  private void assertAllOrNothing(Consumer<ArticleDatabase> action) {
    State before = state();
    try (ArticleDatabase database = SmallDisk.open(file, 0)) {
      assertThatThrownBy(() -> action.accept(database))
          .isInstanceOfSatisfying(
              LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_ROOM))
          .hasMessageContaining(file.toString());
      assertThat(State.of(database)).isEqualTo(before);
      assertThat(database.upkeep().check()).isEmpty();
    }
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      action.accept(database);
      assertThat(State.of(database)).isNotEqualTo(before);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  @Test
  void aTagForManyArticles() {
    assertAllOrNothing(database -> database.tags().add(ids, "sea"));
  }

  @Test
  void theUndoingOfATagThatIsGone() {
    TagEdit undo;
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.tags().add(ids, "sea");
      undo = database.tags().delete(database.tags().named("sea").orElseThrow().id());
      vacuum();
    }
    assertAllOrNothing(database -> database.tags().apply(undo));
  }

  @Test
  void aSectionForManyArticles() {
    assertAllOrNothing(database -> database.change(ids, StatusChange.ADD_TO_FAVOURITES));
  }

  @Test
  void manyArticlesAtOnce() {
    assertAllOrNothing(
        database ->
            database.saveAll(
                IntStream.range(ARTICLES, ARTICLES + 300)
                    .mapToObj(number -> numbered(number).make())
                    .toList()));
  }

  /** The other articles' words are found as before, the note of the one is not there in part. */
  @Test
  void aLongNote() {
    String note = "a word and another ".repeat(20_000);
    NotesEdit edit =
        NotesEdit.note(new ArticleNote(ids.getFirst(), note, Instant.ofEpochSecond(1)));
    try (ArticleDatabase database = SmallDisk.open(file, 0)) {
      assertThatThrownBy(() -> database.notes().apply(edit))
          .isInstanceOf(LibraryFileException.class);
      assertThat(database.notes().note(ids.getFirst())).isEmpty();
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  /** What has become free would be room. */
  private void vacuum() {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      connections.write(
          sql -> {
            sql.script("PRAGMA incremental_vacuum");
            return true;
          });
    }
  }
}
