package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.testing.JavaFx;

/** Marks stand over or under their letters, not beside them. */
class DrawnWordsTest {
  @ParameterizedTest
  @CsvSource({
    "\u0646, ar, true",
    "\u062A, ar, true",
    "\u0628, ar, false",
    "\u0628, ur, false",
    "\u0915\u0902, hi, true",
  })
  void aMarkStandsAtTheMiddleOfItsLetter(String letter, String language, boolean above)
      throws Exception {
    JavaFx.run(
        () -> {
          WrappedText text = new WrappedText(letter, language);
          text.setStyle("-fx-font-size: 60px;");
          Pane page = Ink.page(text, NodeOrientation.LEFT_TO_RIGHT);
          Ink.of(page, 300);
          WritableImage image = page.snapshot(null, null);
          int[] rows = extent(image, 0, (int) image.getHeight(), true);
          int height = rows[1] - rows[0];
          int edge = above ? rows[0] + height / 8 : rows[1] - height / 8;
          int[] mark =
              above ? extent(image, 0, edge, false) : extent(image, edge, rows[1] + 1, false);
          int[] all = extent(image, 0, (int) image.getHeight(), false);
          double middle = (mark[0] + mark[1]) / 2.0;
          double part = (middle - all[0]) / (all[1] - all[0]);
          assertThat(part).as("of the width, from the left").isBetween(0.28, 0.85);
        });
  }

  /** The first and the last row or column with ink in it, of some rows. */
  private static int[] extent(WritableImage image, int top, int bottom, boolean rows) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
          first = Math.min(first, rows ? y : x);
          last = Math.max(last, rows ? y : x);
        }
      }
    }
    return new int[] {first, last};
  }
}
