package org.offprint.ui.text;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Widths of letters and heights of typefaces, measured once each. Letters that need no shaping
 * stand beside each other as they are, so that a text is as wide as its letters together. JavaFX
 * thread only.
 */
final class LetterWidths {
  private static final int MOST_KEPT = 20_000;

  /**
   * What a typeface takes above and below the base line, in pixels.
   *
   * @param ascent above
   * @param descent below
   */
  record Extent(double ascent, double descent) {
    double height() {
      return ascent + descent;
    }
  }

  private final Map<Font, Map<Integer, Double>> widths = new HashMap<>();
  private final Map<Font, Extent> extents = new HashMap<>();
  private final Text measure = new Text();
  private int kept;

  /** The width of a text that needs no shaping, in pixels. */
  double width(String text, int from, int to, Font font) {
    Map<Integer, Double> known = widths.computeIfAbsent(font, any -> new HashMap<>());
    double width = 0;
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      Double letter = known.get(codePoint);
      if (letter == null) {
        letter = shaped(Character.toString(codePoint), font);
        known.put(codePoint, letter);
        kept++;
      }
      width += letter;
      i += Character.charCount(codePoint);
    }
    if (kept > MOST_KEPT) {
      widths.clear();
      kept = 0;
    }
    return width;
  }

  /** The width of a text that needs shaping, in pixels. */
  double shaped(String text, Font font) {
    measure.setText(text);
    measure.setFont(font);
    return measure.getLayoutBounds().getWidth();
  }

  /** What a line of a typeface takes. */
  Extent extent(Font font) {
    return extents.computeIfAbsent(
        font,
        wanted -> {
          measure.setText("x");
          measure.setFont(wanted);
          double ascent = measure.getBaselineOffset();
          return new Extent(ascent, measure.getLayoutBounds().getHeight() - ascent);
        });
  }
}
