package org.offprint.ui.text;

import org.jspecify.annotations.Nullable;
import org.offprint.script.WritingSystem;

/**
 * Punctuation of Chinese and Japanese that takes a square and fills half of it. The empty half is
 * left out at the ends of lines and between two of them (Requirements for Chinese Text Layout,
 * 3.1.6; Requirements for Japanese Text Layout, 3.1.2 to 3.1.7).
 */
final class SquareSigns {
  private static final String OPENING =
      "\u300C\u300E\uFF08\u300A\u3008\u3010\u3014\uFF3B\uFF5B\u201C\u2018";
  private static final String CLOSING =
      "\u300D\u300F\uFF09\u300B\u3009\u3011\u3015\uFF3D\uFF5D\u201D\u2019";

  /**
   * In the lower left of their squares, but in the middle where Chinese is written traditionally.
   */
  private static final String STOPS = "\u3002\uFF0C\u3001\uFF0E";

  /** At the left in simplified Chinese only. */
  private static final String PAUSES = "\uFF1A\uFF1B";

  private SquareSigns() {}

  /** Whether the left half of a sign's square is empty. */
  static boolean opens(int sign, WritingSystem system) {
    return isSet(system) && OPENING.indexOf(sign) >= 0;
  }

  /** Whether the right half of a sign's square is empty. */
  static boolean closes(int sign, WritingSystem system) {
    return isSet(system)
        && (CLOSING.indexOf(sign) >= 0
            || (STOPS.indexOf(sign) >= 0 && system != WritingSystem.CHINESE_TRADITIONAL)
            || (PAUSES.indexOf(sign) >= 0 && system == WritingSystem.CHINESE_SIMPLIFIED));
  }

  /** Whether lines of a writing system are set in squares. */
  static boolean isSet(WritingSystem system) {
    return switch (system) {
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE -> true;
      default -> false;
    };
  }

  /** Whether half a square is to be left out between two signs. */
  static boolean isTight(int sign, int next, WritingSystem system) {
    return closes(sign, system)
        ? closes(next, system) || opens(next, system)
        : opens(sign, system) && opens(next, system);
  }

  /**
   * What quotation marks of a paragraph are set in, whatever they stand beside: in Chinese they
   * take a square, both of a pair, although Unicode has but one sign for all languages.
   *
   * @return null for that of what is beside them
   */
  static @Nullable WritingSystem quotes(String text, String language) {
    if (text.chars().noneMatch(SquareSigns::isQuote)) {
      return null;
    }
    WritingSystem most = WritingSystem.most(text, language);
    return switch (most) {
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL -> most;
      default -> null;
    };
  }

  /** Whether it is a quotation mark that Chinese shares with Latin. */
  static boolean isQuote(int codePoint) {
    return codePoint == '\u201C' || codePoint == '\u201D';
  }
}
