package org.offprint.ui.reader;

import java.util.Locale;

/**
 * How a marked part of the text looks. Colours are set in {@code reader.css} by {@link
 * #styleClass}, so that every theme can have its own. No two states differ by colour alone: some
 * are outlined, some underlined.
 */
public enum MarkStyle {
  /** Selected by mouse or keyboard. */
  SELECTED(false),
  /** Found; one of several. */
  FOUND(false),
  /** Found, and where the reader is now: outlined as well. */
  CURRENT(false),
  YELLOW(true),
  GREEN(true),
  BLUE(true),
  PINK(true),
  VIOLET(true),
  /** What is being read aloud. */
  SPOKEN(true),
  /** Only in the later version; underlined by itself. */
  ADDED(false),
  /** Only in the earlier version; struck out by itself. */
  REMOVED(false),
  /** A link that the keyboard is at: outlined. */
  FOCUSED(false);

  private final boolean underlined;

  MarkStyle(boolean underlined) {
    this.underlined = underlined;
  }

  /** Whether a line is drawn under the words, besides the colour behind them. */
  boolean isUnderlined() {
    return underlined;
  }

  /** The style class of what is drawn behind the words. */
  String styleClass() {
    return "mark-" + name().toLowerCase(Locale.ROOT);
  }

  /** The style class of the line under the words. */
  String lineClass() {
    return styleClass() + "-line";
  }
}
