package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/**
 * Articles dragged onto the sidebar. The Headless platform cannot begin a drag, so these begin with
 * one that is under way.
 */
class DropTest {
  private static final List<ArticleId> DRAGGED = List.of(new ArticleId(5), new ArticleId(3));

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 6; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.tags().add(List.of(new ArticleId(1)), "sea");
      database.change(List.of(new ArticleId(6)), StatusChange.MOVE_TO_TRASH);
    }
    window = OpenWindow.over(folder);
    window.await("the tag", () -> window.text(".section-list").contains("sea 1"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Node row(String name) throws Exception {
    return JavaFx.call(
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".section-cell")) {
            if (node instanceof ListCell<?> cell
                && !cell.isEmpty()
                && ShownWords.of(List.of(cell)).contains(name)) {
              return cell;
            }
          }
          throw new AssertionError("No row " + name);
        });
  }

  private void drag(EventType<DragEvent> type, String row, List<ArticleId> ids) throws Exception {
    Drags.articles(window.list(), row(row), type, ids);
  }

  private boolean target(String row) throws Exception {
    Node node = row(row);
    return JavaFx.call(
        () -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target")));
  }

  private void drop(String row, List<ArticleId> ids) throws Exception {
    drag(DragEvent.DRAG_OVER, row, ids);
    drag(DragEvent.DRAG_DROPPED, row, ids);
    window.settle();
  }

  private void awaitSection(ArticleSection section, long... ids) throws Exception {
    List<ArticleId> wanted = java.util.Arrays.stream(ids).mapToObj(ArticleId::new).toList();
    window.await(section + " has " + wanted, () -> window.library.ids(section).equals(wanted));
    window.settle();
  }

  @Test
  void theRowUnderTheDragIsMarkedIfItTakesIt() throws Exception {
    drag(DragEvent.DRAG_OVER, "Archive", DRAGGED);
    assertThat(target("Archive")).isTrue();
    window.screenshot("drag-over-archive");
    drag(DragEvent.DRAG_EXITED, "Archive", DRAGGED);
    assertThat(target("Archive")).isFalse();
    drag(DragEvent.DRAG_OVER, "All", DRAGGED);
    assertThat(target("All")).isFalse();
    assertThat(window.shows(".drop-veil")).isFalse();
  }

  @Test
  void theNumbersOfAnotherWindowsArticlesMeanNothingHere() throws Exception {
    Drags.articles(null, row("Archive"), DragEvent.DRAG_OVER, DRAGGED);
    assertThat(target("Archive")).isFalse();
    Drags.articles(null, row("Archive"), DragEvent.DRAG_DROPPED, DRAGGED);
    window.settle();
    assertThat(window.library.ids(ArticleSection.ARCHIVE)).isEmpty();
  }

  @Test
  void sectionsTakeWhatIsDropped() throws Exception {
    drop("Archive", DRAGGED);
    awaitSection(ArticleSection.ARCHIVE, 5, 3);
    drop("Favourites", DRAGGED);
    awaitSection(ArticleSection.FAVOURITES, 5, 3);
    drop("Unread", DRAGGED);
    awaitSection(ArticleSection.ARCHIVE);
    drop("Trash", DRAGGED);
    awaitSection(ArticleSection.TRASH, 6, 5, 3);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitSection(ArticleSection.TRASH, 6);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitSection(ArticleSection.ARCHIVE, 5, 3);
  }

  @Test
  void whatIsDraggedOutOfTheTrashIsRestored() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    List<ArticleId> six = List.of(new ArticleId(6));
    drag(DragEvent.DRAG_OVER, "Trash", six);
    assertThat(target("Trash")).isFalse();
    drop("Favourites", six);
    awaitSection(ArticleSection.TRASH);
    assertThat(window.library.ids(ArticleSection.FAVOURITES)).isEqualTo(six);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitSection(ArticleSection.TRASH, 6);
    drop("All", six);
    awaitSection(ArticleSection.TRASH);
  }

  @Test
  void aTagTakesThemToo() throws Exception {
    drop("sea", DRAGGED);
    window.await("three", () -> window.text(".section-list").contains("sea 3"));
    Map<ArticleId, List<Tag>> tags = window.library.tags().of(DRAGGED);
    assertThat(tags.keySet()).containsExactlyInAnyOrderElementsOf(DRAGGED);
    assertThat(window.text(".notice")).contains("Tagged 2 articles with \u201Csea\u201D");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.await("one", () -> window.text(".section-list").contains("sea 1"));
  }

  @Test
  void itIsSaidWhenNothingHadToBeDone() throws Exception {
    drop("sea", List.of(new ArticleId(1)));
    window.await("it says so", () -> window.text(".notice").contains("Nothing had to be changed"));
    assertThat(window.library.tags().named("sea").orElseThrow().articles()).isEqualTo(1);
  }
}
