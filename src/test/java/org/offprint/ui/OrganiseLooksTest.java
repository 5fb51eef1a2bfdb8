package org.offprint.ui;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;

/** Pictures of putting articles in order, for people to look at. */
class OrganiseLooksTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      TidyLibrary.fill(database);
    }
  }

  private static void light(OpenWindow window, String name) throws Exception {
    window.select(2);
    window.settle();
    window.screenshot(name);
  }

  @Test
  void light() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      walkThrough(window, "organise-light-");
    }
  }

  @Test
  void dark() throws Exception {
    try (OpenWindow window =
        OpenWindow.over(folder, OpenWindow.STATE.withTheme(ThemeChoice.DARK))) {
      walkThrough(window, "organise-dark-");
    }
  }

  private static void walkThrough(OpenWindow window, String name) throws Exception {
    light(window, name + "sidebar");
    dialogs(window, name);
    JavaFx.run(() -> window.list().requestFocus());
    window.press(KeyCode.T);
    window.settle();
    window.robot.write("ci");
    window.settle();
    window.screenshot(name + "tag-field");
    window.press(KeyCode.ESCAPE);
    JavaFx.run(() -> window.list().getSelectionModel().selectIndices(1, 2, 3, 4, 5, 6, 7, 8, 9));
    window.settle();
    window.screenshot(name + "bulk");
    window.press(KeyCode.T);
    window.settle();
    window.screenshot(name + "tag-field-many");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.select(0);
    window.screenshot(name + "trash");
    Menus.choose(window, "Empty trash\u2026");
    Dialogs.await(window, "for ever?");
    window.screenshotOfDialog(name + "trash-question");
    Dialogs.press(window, "Cancel");
    Dialogs.awaitGone(window);
  }

  private static void dialogs(OpenWindow window, String name) throws Exception {
    JavaFx.run(
        () -> {
          window.scene().lookup(".section-list").requestFocus();
          ListView<?> rows = (ListView<?>) window.scene().lookup(".section-list");
          rows.getSelectionModel().select(7);
        });
    window.settle();
    Node row =
        window.scene().getRoot().lookupAll(".section-cell").stream()
            .filter(cell -> cell instanceof ListCell<?> any && any.isSelected())
            .findFirst()
            .orElseThrow();
    window.robot.rightClickOn(row);
    window.screenshotOfDialog(name + "tag-menu");
    window.robot.push(KeyCode.ESCAPE);
    window.press(KeyCode.F2);
    Dialogs.await(window, "Rename the tag");
    JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("Cities"));
    window.screenshotOfDialog(name + "rename");
    Dialogs.press(window, "Cancel");
    Dialogs.awaitGone(window);
    JavaFx.run(
        () -> ((ListView<?>) window.scene().lookup(".section-list")).getSelectionModel().select(0));
    window.settle();
    window.select(2);
  }
}
