package org.offprint.ui.notes;

import java.util.Locale;
import org.offprint.model.HighlightColour;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.MarkStyle;

/** Names and looks of the colours of highlights. */
final class ColourWords {
  private ColourWords() {}

  static String name(HighlightColour colour) {
    return Messages.text("highlight.colour." + key(colour));
  }

  static String styleClass(HighlightColour colour) {
    return "highlight-" + key(colour);
  }

  static MarkStyle style(HighlightColour colour) {
    return switch (colour) {
      case YELLOW -> MarkStyle.YELLOW;
      case GREEN -> MarkStyle.GREEN;
      case BLUE -> MarkStyle.BLUE;
      case PINK -> MarkStyle.PINK;
      case VIOLET -> MarkStyle.VIOLET;
    };
  }

  private static String key(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }
}
