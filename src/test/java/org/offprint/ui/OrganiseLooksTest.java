package org.offprint.ui;

import java.nio.file.Path;
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
}
