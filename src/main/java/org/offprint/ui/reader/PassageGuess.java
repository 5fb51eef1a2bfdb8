package org.offprint.ui.reader;

import org.offprint.document.Block;
import org.offprint.script.WritingSystem;

/** Guesses how high a passage will be, without laying anything out. */
final class PassageGuess {
  private static final double LETTER_EMS = 0.47;

  /** Hangul is the first of the scripts whose letters fill a square. */
  private static final char FIRST_WIDE = 0x1100;

  private static final double WAITING_RATIO = 9.0 / 16;

  private PassageGuess() {}

  /**
   * A height in pixels.
   *
   * @param width of the column, in pixels
   */
  static double height(Passage passage, ReaderStyle style, double width) {
    return switch (passage) {
      case Passage.Words words -> words(words, style, width);
      case Passage.Pictures pictures ->
          pictures.pictures().stream().mapToDouble(p -> picture(p, width)).sum();
      case Passage.Table table -> table.rows().size() * style.em(1.8);
      case Passage.Code code -> style.em(2.5 + 1.2 * code.text().lines().count());
      case Passage.Rule ignored -> style.em(2.5);
      case Passage.Notice ignored -> style.em(3);
      case Passage.KindNotice ignored -> style.em(3);
      case Passage.CommentsHeading ignored -> style.em(3);
    };
  }

  private static double words(Passage.Words words, ReaderStyle style, double width) {
    Role role = words.role();
    double em = style.em(role.size());
    String text = words.text();
    double letter = isWide(text, words.language()) ? em : em * LETTER_EMS;
    double line = Math.max(letter, width - style.em(words.frame().indent()));
    double lines = Math.max(1, Math.ceil(text.length() * letter / line));
    return lines * em * role.leading(style) + style.em(role.above() + words.below());
  }

  /** Asked of every paragraph at once: the language is looked at only where it may matter. */
  private static boolean isWide(String text, String language) {
    if (text.isEmpty() || text.charAt(0) < FIRST_WIDE) {
      return false;
    }
    WritingSystem system = WritingSystem.of(text.codePointAt(0), language);
    return system != null && system.isIdeographic();
  }

  private static double picture(Block.Picture picture, double width) {
    return picture.width() > 0 && picture.height() > 0
        ? Math.min(width, picture.width()) * picture.height() / picture.width()
        : width * WAITING_RATIO;
  }
}
