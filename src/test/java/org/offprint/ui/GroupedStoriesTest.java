package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.settings.WindowState;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** The articles of one story under one row of the list. */
class GroupedStoriesTest {
  @TempDir Path folder;
  private OpenWindow window;

  /** 1, 3 and 5 tell one story; 2, 4 and 6 nothing of the kind. */
  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      save(database, "https://courier.example/a", "Northern Courier", TidyLibrary.STORY);
      save(database, "https://post.example/2", "Valley Post", "Something else. ".repeat(40));
      save(database, "https://ledger.example/b", "Morning Ledger", TidyLibrary.STORY);
      save(database, "https://post.example/4", "Valley Post", "Nothing like it. ".repeat(40));
      save(database, "https://amp.ledger.example/b", "Morning Ledger", TidyLibrary.STORY);
      save(database, "https://post.example/6", "Valley Post", "And a third thing. ".repeat(40));
    }
    window = OpenWindow.over(folder);
  }

  private static void save(ArticleDatabase database, String url, String site, String text) {
    database.save(SampleArticles.at(url).siteName(site).title("By " + site).text(text).make());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static List<ArticleId> ids(long... ids) {
    return LongStream.of(ids).mapToObj(ArticleId::new).toList();
  }

  private void awaitRows(long... ids) throws Exception {
    window.await("rows", () -> List.copyOf(window.list().getItems()).equals(ids(ids)));
    window.settle();
  }

  private void awaitSelected(long... ids) throws Exception {
    window.await(
        "selection",
        () -> List.copyOf(window.list().getSelectionModel().getSelectedItems()).equals(ids(ids)));
    window.settle();
  }

  private void group() throws Exception {
    Menus.tick(window, "Group the same stories");
    awaitRows(6, 5, 4, 2);
  }

  private String spoken(int row) throws Exception {
    return JavaFx.call(
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".article-cell")) {
            if (node instanceof ListCell<?> cell && cell.getIndex() == row && !cell.isEmpty()) {
              return String.valueOf(cell.getAccessibleText());
            }
          }
          return "";
        });
  }

  @Test
  void oneRowStandsForTheStoryAndSaysSo() throws Exception {
    group();
    window.await(
        "the row names the sites",
        () -> window.text(".story-line").contains("3 copies, also from"));
    assertThat(spoken(1))
        .contains("3 copies, also from Morning Ledger (ledger.example), Northern Courier")
        .contains("right arrow unfolds them");
    assertThat(window.text(".list-count")).contains("6");
    window.screenshot("grouped-folded");
  }

  @Test
  void arrowsFoldAndUnfold() throws Exception {
    group();
    window.select(1);
    window.press(KeyCode.RIGHT);
    awaitRows(6, 5, 3, 1, 4, 2);
    awaitSelected(5);
    assertThat(spoken(1)).contains("left arrow folds them");
    assertThat(spoken(2)).contains("The same story as the one above");
    window.screenshot("grouped-unfolded");
    window.press(KeyCode.RIGHT);
    awaitSelected(3);
    window.press(KeyCode.LEFT);
    awaitSelected(5);
    window.press(KeyCode.LEFT);
    awaitRows(6, 5, 4, 2);
    awaitSelected(5);
  }

  @Test
  void aClickOnTheLineUnfoldsAndSelectsNothing() throws Exception {
    group();
    window.select(0);
    window.await("the line", () -> window.text(".story-line").contains("3 copies"));
    window.robot.clickOn(JavaFx.call(this::storyLine));
    awaitRows(6, 5, 3, 1, 4, 2);
    awaitSelected(6);
  }

  private Node storyLine() {
    return window.scene().getRoot().lookupAll(".story-line").stream()
        .filter(ShownWords::inView)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyWhatIsShownIsActedOnUnlessTheCopiesAreSelected() throws Exception {
    group();
    window.select(1);
    window.press(KeyCode.E);
    window.await(
        "only the one is archived",
        () -> window.library.ids(ArticleSection.ARCHIVE).equals(ids(5)));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.await("undone", () -> window.library.ids(ArticleSection.ARCHIVE).isEmpty());
    awaitRows(6, 5, 4, 2);

    Menus.choose(window, "Select all copies of this story");
    awaitRows(6, 5, 3, 1, 4, 2);
    awaitSelected(5, 3, 1);
    window.press(KeyCode.DELETE);
    awaitRows(6, 4, 2);
    assertThat(window.library.ids(ArticleSection.TRASH)).isEqualTo(ids(5, 3, 1));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitRows(6, 5, 3, 1, 4, 2);
    assertThat(window.library.ids(ArticleSection.TRASH)).isEmpty();
  }

  @Test
  void whatWasUnfoldedComesBackUnfolded() throws Exception {
    group();
    window.select(1);
    window.press(KeyCode.RIGHT);
    awaitRows(6, 5, 3, 1, 4, 2);
    window.press(KeyCode.DELETE);
    awaitRows(6, 4, 3, 1, 2);
    window.select(2);
    window.press(KeyCode.DELETE);
    awaitRows(6, 4, 2, 1);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitRows(6, 4, 3, 1, 2);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitRows(6, 5, 3, 1, 4, 2);
  }

  @Test
  void whenTheFirstLeavesTheNextStandsForTheStory() throws Exception {
    group();
    window.select(1);
    window.press(KeyCode.DELETE);
    awaitRows(6, 4, 3, 2);
    window.await("two", () -> window.text(".story-line").contains("2 copies"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitRows(6, 5, 4, 2);
  }

  @Test
  void anotherCopyIsUnfoldedToBeShown() throws Exception {
    group();
    JavaFx.run(() -> window.window.open(new ArticleId(1)));
    awaitRows(6, 5, 3, 1, 4, 2);
    awaitSelected(1);
  }

  @Test
  void whatIsReadStaysWhenTheListIsGrouped() throws Exception {
    window.select(5);
    Menus.tick(window, "Group the same stories");
    awaitRows(6, 5, 3, 1, 4, 2);
    awaitSelected(1);
    Menus.tick(window, "Group the same stories");
    awaitRows(6, 5, 4, 3, 2, 1);
    awaitSelected(1);
  }

  @Test
  void theChoiceIsRemembered() throws Exception {
    group();
    WindowState left = window.leave();
    assertThat(left.lists().grouped()).isTrue();
    window.close();
    window = OpenWindow.over(folder, left);
    awaitRows(6, 5, 4, 2);
  }
}
