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
    // Twice the limit is enough to work on, unless half of it is white space.
    String head = text.substring(0, Math.min(text.length(), 4 * limit));
    String line = head.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    if (line.length() <= limit && head.length() == text.length()) {
      return line;
    }
    int end = Math.min(line.length(), limit - 1);
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(line);
    int cut = words.isBoundary(end) ? end : words.preceding(end);
    if (cut < limit / 2) {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(line);
      cut = characters.isBoundary(end) ? end : Math.max(0, characters.preceding(end));
    }
    return line.substring(0, cut).strip() + "…";
  }
}
