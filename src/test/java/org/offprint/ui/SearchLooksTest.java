package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.settings.ThemeChoice;
import org.offprint.testing.JavaFx;

/** Draws searches for a person to look at. */
class SearchLooksTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    SearchLibrary.fill(folder);
  }

  private static void type(OpenWindow window, String query) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K);
    JavaFx.run(
        () -> {
          TextField field = (TextField) window.scene().lookup("#search");
          field.setText(query);
          field.end();
        });
    window.settle();
  }

  @Test
  void marksInListAndArticle() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour");
      window.screenshot("search-results");
      window.press(KeyCode.DOWN);
      window.settle();
      window.screenshot("search-article-marked");
      assertThat(window.text(".hits-bar")).contains("4 places found");
    }
  }

  @Test
  void scriptsOfTheWorld() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "تاريخ المدينة");
      window.press(KeyCode.DOWN);
      window.settle();
      window.screenshot("search-arabic");
      type(window, "历史");
      window.press(KeyCode.DOWN);
      window.settle();
      window.screenshot("search-chinese");
    }
  }

  @Test
  void explanationsAndOffers() throws Exception {
    try (OpenWindow window =
        OpenWindow.over(folder, OpenWindow.STATE.withTheme(ThemeChoice.DARK))) {
      type(window, "harbour saved:yesterday");
      window.press(KeyCode.ENTER);
      window.screenshot("search-wrong-query-dark");
      type(window, "harbour balloon");
      window.await(
          "offers",
          () ->
              ShownWords.of(window.scene().getRoot().lookupAll(".nothing-found"))
                  .contains("Without"));
      window.screenshot("search-nothing-found-dark");
    }
  }

  @Test
  void proposalsAndHelp() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour a");
      window.screenshotOfDialog("search-completions");
      window.robot.push(KeyCode.ESCAPE);
      window.robot.push(KeyCode.F1);
      window.screenshotOfDialog("search-help");
      assertThat(
              JavaFx.call(
                  () -> ShownWords.of(List.of(Window.getWindows().getLast().getScene().getRoot()))))
          .contains("saved:2026-10..", "in the title", "-in:comments -in:notes");
    }
  }
}
