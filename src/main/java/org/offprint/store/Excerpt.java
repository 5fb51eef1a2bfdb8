package org.offprint.store;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a part out of a text. */
final class Excerpt {
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /**
   * What stands around a place, on one line, cut between words, with an ellipsis where something
   * was cut off.
   *
   * @param index the place, in UTF-16 units
   * @param before how many units at most to show before it
   * @param length about how many to show in all
   */
  static String around(String text, int index, int before, int length) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    int from = Math.max(0, index - before);
    int to = Math.min(text.length(), from + length);
    // Words only need to be known near the ends of the part.
    int low = Math.max(0, from - length);
    int high = Math.min(text.length(), to + length);
    words.setText(text.substring(low, high));
    int start = from == 0 ? 0 : low + boundaryBefore(words, from - low);
    int end = to == text.length() ? to : Math.max(index, low + boundaryBefore(words, to - low));
    String part = Texts.oneLine(text.substring(start, end));
    if (part.isEmpty()) {
      return part;
    }
    return (start > 0 ? ELLIPSIS : "") + part + (end < text.length() ? ELLIPSIS : "");
  }

  private static int boundaryBefore(BreakIterator words, int index) {
    return words.isBoundary(index) ? index : Math.max(0, words.preceding(index));
  }
}
