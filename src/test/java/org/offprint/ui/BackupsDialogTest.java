package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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

/** Backups and the check of the library, from the window. */
class BackupsDialogTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 5; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
    }
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private ListView<?> backups() throws Exception {
    return (ListView<?>) Dialogs.node(window, ".backups .list-view");
  }

  @Test
  void aLibraryIsBackedUpAndRestored() throws Exception {
    Menus.choose(window, "Backups\u2026");
    Dialogs.await(window, "No backups yet");
    Dialogs.press(window, "Back up now");
    Dialogs.await(window, "Backed up:");
    window.await("it is listed", () -> backups().getItems().size() == 1);
    Dialogs.press(window, "Close");
    Dialogs.awaitGone(window);

    window.select(0);
    window.press(KeyCode.DELETE);
    window.await("one is in the trash", () -> window.list().getItems().size() == 4);
    window.library.deleteForever(List.of(new ArticleId(5)));
    assertThat(window.library.article(new ArticleId(5))).isEmpty();

    Menus.choose(window, "Backups\u2026");
    window.await("it is listed", () -> !backups().getItems().isEmpty());
    JavaFx.run(() -> backups().getSelectionModel().select(0));
    window.screenshotOfDialog("backups");
    Dialogs.press(window, "Restore\u2026");
    Dialogs.await(window, "Make the library what it was on");
    assertThat(Dialogs.defaultButton(window)).isEqualTo("Cancel");
    window.screenshotOfDialog("backups-question");
    Dialogs.press(window, "Restore");
    window.await("five again", () -> window.list().getItems().size() == 5);
    Dialogs.await(window, "The library is what it was on");
    assertThat(window.library.ids(ArticleSection.TRASH)).isEmpty();
    // What the library was before can be come back to; what was undone with it cannot be.
    window.await("both are listed", () -> backups().getItems().size() == 2);
    Dialogs.press(window, "Close");
    Dialogs.awaitGone(window);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(window.list().getItems()).hasSize(5);
  }

  @Test
  void theKeyboardBeginsWhereItCanBeSeen() throws Exception {
    Menus.choose(window, "Backups\u2026");
    Dialogs.await(window, "No backups yet");
    window.await(
        "it is on the button",
        () ->
            Dialogs.node(window, ".backups").getScene().getFocusOwner() instanceof Button button
                && button.getText().equals("Back up now"));
  }

  @Test
  void cancellingRestoresNothing() throws Exception {
    window.library.backups().make(progress -> {});
    window.library.change(List.of(new ArticleId(1)), StatusChange.MOVE_TO_TRASH);
    Menus.choose(window, "Backups\u2026");
    window.await("it is listed", () -> !backups().getItems().isEmpty());
    JavaFx.run(() -> backups().getSelectionModel().select(0));
    Dialogs.press(window, "Restore\u2026");
    Dialogs.await(window, "Make the library what it was on");
    window.robot.push(KeyCode.ENTER);
    window.await("the question is gone", () -> !Dialogs.text(window).contains("Make the library"));
    assertThat(window.library.ids(ArticleSection.TRASH)).hasSize(1);
    assertThat(window.library.backups().list()).hasSize(1);
  }

  @Test
  void escapeClosesFromTheListAndTheNewestIsChosen() throws Exception {
    window.library.backups().make(progress -> {});
    Menus.choose(window, "Backups\u2026");
    window.await("it is listed", () -> !backups().getItems().isEmpty());
    JavaFx.run(() -> backups().requestFocus());
    assertThat(JavaFx.call(() -> backups().getSelectionModel().getSelectedIndex())).isZero();

    window.robot.push(KeyCode.ESCAPE);

    Dialogs.awaitGone(window);
  }

  @Test
  void aSoundLibraryIsSaidToBeWell() throws Exception {
    Menus.choose(window, "Check library\u2026");
    Dialogs.await(window, "All is well.");
    assertThat(Dialogs.text(window)).doesNotContain("Repair", "Stop");
    window.screenshotOfDialog("check-well");
  }

  @Test
  void wrongCountsAreFoundAndRepaired() throws Exception {
    DamagedCounts.in(OpenWindow.file(folder));
    Menus.choose(window, "Check library\u2026");
    Dialogs.await(window, "wrong:");
    window.screenshotOfDialog("check-wrong");
    Dialogs.press(window, "Repair");
    Dialogs.await(window, "Repaired: all is well.");
    assertThat(window.library.upkeep().check(progress -> {})).isEmpty();
  }
}
