package org.offprint.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.offprint.ui.text.Fonts;

/**
 * How an article is set.
 *
 * @param family of European text; other scripts have their own
 * @param size of body text, in pixels, 10 to 48
 * @param measure the length of a full line, in average letters, 30 to 120
 * @param leading from one base line to the next, in multiples of the size, 1.1 to 2.2
 */
public record ReaderStyle(String family, double size, int measure, double leading) {
  private static final double SMALLEST = 10;
  private static final double LARGEST = 48;
  private static final double STEP = 1.1;
  private static final String AVERAGE =
      "the quick reader keeps what it has saved and finds it again on any day of the year, "
          + "in print or on the screen, with names such as Lavrov or Damascus among the words";

  public ReaderStyle {
    size = Math.clamp(size, SMALLEST, LARGEST);
    measure = Math.clamp(measure, 30, 120);
    leading = Math.clamp(leading, 1.1, 2.2);
  }

  /** What an article is set in unless told otherwise. */
  public static ReaderStyle standard() {
    return new ReaderStyle(Fonts.serif(), 19, 66, 1.5);
  }

  /** One step larger. */
  public ReaderStyle larger() {
    return new ReaderStyle(family, Math.round(size * STEP), measure, leading);
  }

  /** One step smaller. */
  public ReaderStyle smaller() {
    return new ReaderStyle(family, Math.round(size / STEP), measure, leading);
  }

  /** The measure in pixels. */
  double width() {
    Text text = new Text(AVERAGE);
    text.setFont(Font.font(family, size));
    return Math.ceil(text.getLayoutBounds().getWidth() / AVERAGE.length() * measure);
  }

  /** A number of ems of body text in pixels. */
  double em(double ems) {
    return ems * size;
  }
}
