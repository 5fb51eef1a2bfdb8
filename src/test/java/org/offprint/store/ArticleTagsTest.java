package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;

class ArticleTagsTest {
  @TempDir Path folder;
  private ArticleDatabase database;
  private List<ArticleId> ids;

  @BeforeEach
  void open() {
    database = ArticleDatabase.open(folder.resolve("library.db"));
    ids =
        IntStream.range(0, 4)
            .mapToObj(number -> database.save(numbered(number).make()).id())
            .toList();
  }

  @AfterEach
  void close() {
    assertThat(database.upkeep().check()).isEmpty();
    database.close();
  }

  private TagId tag(String name) {
    return database.tags().named(name).orElseThrow().id();
  }

  /** Every tag with its colour, its counts and the places of its articles. */
  private Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    for (Tag tag : database.tags().all()) {
      List<ArticleId> tagged =
          database.ids(new ArticleList.WithTag(tag.id()), ListOrder.STANDARD, 0, 100);
      state.put(
          tag.id().value() + tag.name(),
          tag.colour()
              + " "
              + tag.articles()
              + " "
              + tag.unread()
              + " "
              + tagged.stream().map(ids::indexOf).toList());
    }
    return state;
  }

  @Test
  void countsHowManyOfSomeArticlesHaveEachTag() {
    database.tags().add(ids.subList(0, 3), "sea");
    database.tags().add(ids.subList(1, 2), "Art");
    database.tags().add(ids.subList(3, 4), "elsewhere");

    Map<String, Integer> shares = new LinkedHashMap<>();
    database
        .tags()
        .shares(ids.subList(0, 2))
        .forEach((tag, share) -> shares.put(tag.name(), share));

    assertThat(shares).containsExactly(Map.entry("Art", 1), Map.entry("sea", 2));
    assertThat(database.tags().shares(List.of())).isEmpty();
  }

  @Test
  void knowsATagByItsNameWhateverItsCaseAndAccents() {
    database.tags().add(ids.subList(0, 1), " Économie ");
    database.tags().add(ids.subList(1, 3), "economie");

    assertThat(state()).isEqualTo(Map.of("1Économie", "null 3 3 [2, 1, 0]"));
    assertThat(found("tag:ECONOMIE")).isEqualTo(3);
    assertThat(found("-tag:economie")).isEqualTo(1);
  }

  @Test
  void countsWithoutTheTrash() {
    database.tags().add(ids, "a");
    database.change(ids.subList(0, 1), StatusChange.MARK_READ);
    database.change(ids.subList(1, 2), StatusChange.MOVE_TO_TRASH);
    database.change(ids.subList(2, 3), StatusChange.ARCHIVE);

    assertThat(state()).isEqualTo(Map.of("1a", "null 3 1 [3, 2, 0]"));
    database.deleteForever(ids);
    assertThat(state()).isEqualTo(Map.of("1a", "null 3 1 [3, 2, 0]"));
  }

  @Test
  void givesTheTagsOfArticles() {
    database.tags().add(ids.subList(0, 2), "b");
    database.tags().add(ids.subList(0, 1), "a");

    Map<ArticleId, List<Tag>> tags = database.tags().of(ids);
    assertThat(tags).containsOnlyKeys(ids.subList(0, 2));
    assertThat(Objects.requireNonNull(tags.get(ids.getFirst())))
        .extracting(Tag::name)
        .containsExactly("a", "b");
  }

  @Test
  void completesNames() {
    database.tags().add(ids.subList(0, 1), "Sea");
    database.tags().add(ids.subList(0, 3), "Deep sea");
    database.tags().add(ids.subList(0, 2), "Seal 100%");
    database.tags().add(ids, "Land");

    assertThat(database.tags().beginning("sé", 10))
        .extracting(Tag::name)
        .containsExactly("Deep sea", "Seal 100%", "Sea");
    assertThat(database.tags().beginning("", 2)).hasSize(2);
    assertThat(database.tags().beginning("%", 10)).isEmpty();
  }

  @Test
  void undoesAndRedoesEverything() {
    database.tags().add(ids.subList(0, 2), "one");
    database.tags().add(ids.subList(1, 3), "two");

    assertUndoable(() -> database.tags().add(ids, "one"), "1one", "null 4 4 [3, 2, 1, 0]");
    assertUndoable(() -> database.tags().add(ids, "three"), "3three", "null 4 4 [3, 2, 1, 0]");
    assertUndoable(() -> database.tags().remove(ids, tag("one")), "1one", "null 0 0 []");
    assertUndoable(() -> database.tags().rename(tag("one"), "uno"), "1uno", "null 2 2 [1, 0]");
    assertUndoable(() -> database.tags().rename(tag("one"), "One"), "1One", "null 2 2 [1, 0]");
    assertUndoable(
        () -> database.tags().recolour(tag("one"), 0x00ff00), "1one", "65280 2 2 [1, 0]");
    assertUndoable(
        () -> database.tags().merge(tag("one"), tag("two")), "2two", "null 3 3 [2, 1, 0]");
    assertUndoable(() -> database.tags().rename(tag("one"), "TWO"), "2two", "null 3 3 [2, 1, 0]");
    assertUndoable(() -> database.tags().delete(tag("one")), "2two", "null 2 2 [2, 1]");
  }

  private interface Change {
    TagEdit make();
  }

  private void assertUndoable(Change change, String tag, String expected) {
    Map<String, String> before = state();
    TagEdit undo = change.make();
    Map<String, String> after = state();
    assertThat(after).containsEntry(tag, expected).isNotEqualTo(before);

    TagEdit redo = database.tags().apply(undo);
    assertThat(state()).isEqualTo(before);
    TagEdit undoAgain = database.tags().apply(redo);
    assertThat(state()).isEqualTo(after);
    database.tags().apply(undoAgain);
    assertThat(state()).isEqualTo(before);
  }

  private int found(String query) {
    return database
        .search()
        .ids(SearchQuery.parse(query), SearchOrder.NEWEST, ZoneOffset.UTC, 0, 100)
        .size();
  }
}
