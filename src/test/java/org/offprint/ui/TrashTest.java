package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** Nothing is deleted for ever without the person's word. */
class TrashTest {
  @TempDir Path folder;
  private OpenWindow window;

  /** Articles 1 and 2 are there, 3, 4 and 5 in the trash. */
  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 5; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.change(
          List.of(new ArticleId(3), new ArticleId(4), new ArticleId(5)),
          StatusChange.MOVE_TO_TRASH);
    }
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private int trashed() {
    return window.library.ids(ArticleSection.TRASH).size();
  }

  @Test
  void emptyingTheTrashAsksAndEnterMeansNo() throws Exception {
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "Delete all 3 articles in the trash for ever?");
    assertThat(Dialogs.defaultButton(window)).isEqualTo("Cancel");
    window.robot.push(KeyCode.ENTER);
    Dialogs.awaitGone(window);
    assertThat(trashed()).isEqualTo(3);
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "for ever?");
    window.robot.push(KeyCode.ESCAPE);
    Dialogs.awaitGone(window);
    assertThat(trashed()).isEqualTo(3);
  }

  @Test
  void whoseArticlesAreAllInTheTrashIsToldSo() throws Exception {
    assertThat(window.text(".article-list")).doesNotContain("Everything is in the trash");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.await(
        "it says where they are",
        () -> window.text(".article-list").contains("Everything is in the trash"));
    window.await("all are there", () -> trashed() == 5);
    window.settle();
    assertThat(window.text(".article-list")).contains("Everything is in the trash");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.text(".article-list")).contains("Everything is in the trash");
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "for ever?");
    Dialogs.press(window, "Delete 5 articles");
    window.await(
        "there is nothing any more",
        () -> window.text(".article-list").contains("No articles yet"));
  }

  @Test
  void onlyTheButtonThatSaysSoEmptiesIt() throws Exception {
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "for ever?");
    // What comes into the trash while it is asked about is not meant.
    window.library.change(List.of(new ArticleId(1)), StatusChange.MOVE_TO_TRASH);
    Dialogs.press(window, "Delete 3 articles");
    window.await("only that one is left", () -> trashed() == 1);
    assertThat(window.library.ids(ArticleSection.ALL)).containsExactly(new ArticleId(2));
    assertThat(window.library.ids(ArticleSection.TRASH)).containsExactly(new ArticleId(1));
  }

  @Test
  void whatIsRestoredWhileItAsksIsKept() throws Exception {
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "for ever?");
    window.library.change(List.of(new ArticleId(4)), StatusChange.RESTORE_FROM_TRASH);
    Dialogs.press(window, "Delete 3 articles");
    window.await("the trash is empty", () -> trashed() == 0);
    assertThat(window.library.article(new ArticleId(4))).isPresent();
    window.await("it says two", () -> window.text(".notice").contains("Deleted 2 articles"));
  }

  @Test
  void selectedOnesAreDeletedOrRestored() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    JavaFx.run(() -> window.list().getSelectionModel().selectIndices(0, 1));
    window.settle();
    assertThat(window.text(".selection-pane"))
        .contains("2 articles selected", "Restore from trash", "Delete for ever")
        .doesNotContain("Move to trash");
    window.press(KeyCode.DELETE);
    Dialogs.await(window, "Delete these 2 articles for ever?");
    Dialogs.press(window, "Delete 2 articles");
    window.await("one is left", () -> trashed() == 1);
    window.settle();
    window.select(0);
    Menus.choose(window, "Restore from trash");
    window.await("it is back", () -> trashed() == 0);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.await("it is in the trash again", () -> trashed() == 1);
  }

  @Test
  void outsideOfTheTrashNothingCanBeDeletedForEver() throws Exception {
    window.select(0);
    JavaFx.run(
        () ->
            assertThat(
                    ((MenuBar) window.scene().lookup(".menu-bar"))
                        .getMenus().stream()
                            .flatMap(menu -> menu.getItems().stream())
                            .map(Menus::words))
                .contains("Move to trash")
                .doesNotContain("Delete for ever\u2026"));
  }
}
