package org.offprint.ui.reader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/** Draws two pages side by side into {@code target/screenshots}, to be looked at. */
class SpreadScreenshotTest {
  @ParameterizedTest
  @CsvSource({
    "essay,1280,720",
    "essay,1920,1080",
    "features,1280,720",
    "features,1600,900",
    "features,1920,1080",
    "features,2560,1440",
    "arabic,1600,900",
    "urdu,1920,1080",
    "chinese,1600,900",
    "hindi,1600,900"
  })
  void drawsSpreads(String name, int width, int height) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(width, height)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withSpread(true));
            pane.show(name.equals("essay") ? SpreadTest.essay() : Samples.read(name));
            for (int page = 1; page <= 3; page++) {
              pane.screenshot("spread-" + name + "-" + width + "-" + page);
              pane.pane.pageDown();
            }
          }
        });
  }
}
