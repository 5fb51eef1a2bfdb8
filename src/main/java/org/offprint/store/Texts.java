package org.offprint.store;

import java.text.BreakIterator;
import java.util.Locale;

/** Small work on strings that the tables share. */
final class Texts {
  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /** The same text with every surrogate that has no partner replaced by U+FFFD. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLone(text, i);
      }
    }
    return text;
  }

  private static String replaceLone(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      if (!Character.isSurrogate(chars[i])) {
        continue;
      }
      if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
        i++;
      } else {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  /**
   * The beginning of a text on one line, cut between words.
   *
   * @param limit the length, in UTF-16 units, that the result with its ellipsis does not exceed
   */
  static String beginning(String text, int limit) {
    // Enough to work on even where most of it is white space.
    String head = text.substring(0, Math.min(text.length(), 4 * limit));
    String line = oneLine(head);
    if (line.length() <= limit && head.length() == text.length()) {
      return line;
    }
    int end = Math.min(line.length(), limit - 1);
    int space = line.lastIndexOf(' ', end);
    if (space >= limit / 2) {
      // A word boundary, too, and nothing need be loaded to find it.
      return line.substring(0, space) + "…";
    }
    int word = boundary(BreakIterator.getWordInstance(Locale.ROOT), line, end);
    // Word boundaries may fall inside an emoji of several code points.
    int cut =
        boundary(
            BreakIterator.getCharacterInstance(Locale.ROOT), line, word < limit / 2 ? end : word);
    return line.substring(0, cut).strip() + "…";
  }

  /** A text with every run of white space and control characters as one space. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int length = line.length();
    return line.substring(0, length > 0 && line.charAt(length - 1) == ' ' ? length - 1 : length);
  }

  /** The last boundary that is not after {@code index}. */
  private static int boundary(BreakIterator breaks, String text, int index) {
    breaks.setText(text);
    return breaks.isBoundary(index) ? index : Math.max(0, breaks.preceding(index));
  }
}
