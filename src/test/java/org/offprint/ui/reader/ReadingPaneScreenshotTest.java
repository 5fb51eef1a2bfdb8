package org.offprint.ui.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;

/** Draws articles into {@code target/screenshots}, to be looked at. */
class ReadingPaneScreenshotTest {
  @ParameterizedTest
  @ValueSource(strings = {"arabic", "urdu", "hebrew", "hindi", "thai"})
  void drawsEveryScriptAtTwoWidths(String name) throws Exception {
    JavaFx.run(
        () -> {
          for (int width : new int[] {420, 800}) {
            try (Pane pane = Pane.open(width, 760)) {
              pane.show(Samples.read(name));
              pane.screenshot(name + "-" + width);
            }
          }
        });
  }

  @Test
  void drawsAllThatAnArticleCanHavePageByPage() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(820, 760)) {
            pane.show(Samples.read("features"));
            for (int page = 1; page <= 6; page++) {
              pane.screenshot("features-" + page);
              pane.pane.pageDown();
            }
          }
        });
  }

  @Test
  void drawsTheDarkTheme() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.openDark(820, 760)) {
            pane.show(Samples.read("features"));
            pane.screenshot("dark-1");
            pane.pane.pageDown();
            pane.pane.pageDown();
            pane.screenshot("dark-2");
          }
        });
  }
}
