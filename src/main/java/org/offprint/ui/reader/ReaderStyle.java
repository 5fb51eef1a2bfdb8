package org.offprint.ui.reader;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.script.WritingSystem;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.text.Fonts;

/** How an article is set, in what the pane measures by. */
record ReaderStyle(ReadingStyle chosen) {
  private static final int LEAST_FILLED = 40;
  private static final String AVERAGE =
      "the quick reader keeps what it has saved and finds it again on any day of the year, "
          + "in print or on the screen, with names such as Lavrov or Damascus among the words";

  /** What an article is set in unless told otherwise. */
  static ReaderStyle standard() {
    return new ReaderStyle(ReadingStyle.STANDARD);
  }

  /** The family of European text. */
  String family() {
    String family = family(WritingSystem.EUROPEAN);
    return family == null ? Fonts.serif() : family;
  }

  /** The family of a writing system; null leaves it to the system's fallback. */
  @Nullable String family(WritingSystem system) {
    String family = chosen.families().get(system.name().toLowerCase(Locale.ROOT));
    return family != null && Fonts.isKnown(family) ? family : Fonts.family(system);
  }

  /**
   * Whether lines are filled to both sides. Never where they are short: words are not hyphenated,
   * and the gaps between them would be wider than those between lines.
   */
  boolean fillsLines() {
    return chosen.justified() && chosen.measure() >= LEAST_FILLED;
  }

  /** From one base line to the next, in multiples of the size. */
  double leading() {
    return chosen.leading();
  }

  /** The measure in pixels. */
  double width() {
    Text text = new Text(AVERAGE);
    text.setFont(Font.font(family(), chosen.size()));
    return Math.ceil(text.getLayoutBounds().getWidth() / AVERAGE.length() * chosen.measure());
  }

  /** A number of ems of body text in pixels. */
  double em(double ems) {
    return ems * chosen.size();
  }
}
