package org.offprint.anchor;

import org.jspecify.annotations.Nullable;
import org.offprint.model.TextQuote;

/**
 * The rest of the line, or of the cell of a table, that quoted words stand in. Where rows are
 * sorted anew or lines are moved, it is all of the surroundings that goes with the words.
 *
 * @param lead letters between the beginning of the line and the words
 * @param tail letters between the words and its end
 */
record OwnLine(String lead, String tail) {
  /** So many letters make a line that is no other's by chance. */
  private static final int TELLING = 8;

  /** What the quote tells of its line; null if the line is longer than what is told. */
  static @Nullable OwnLine of(TextQuote quote) {
    String prefix = quote.prefix();
    String suffix = quote.suffix();
    int begin = prefix.length();
    while (begin > 0 && !ends(prefix.charAt(begin - 1))) {
      begin--;
    }
    int end = 0;
    while (end < suffix.length() && !ends(suffix.charAt(end))) {
      end++;
    }
    boolean begins = begin > 0 || prefix.isEmpty();
    boolean ends = end < suffix.length() || suffix.isEmpty();
    return begins && ends
        ? new OwnLine(
            FoldedText.of(prefix.substring(begin)).folded(),
            FoldedText.of(suffix.substring(0, end)).folded())
        : null;
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\t';
  }

  /** Whether letters of a text stand in the same line. */
  boolean isAround(FoldedText text, int from, int to) {
    int begin = from - lead.length();
    int end = to + tail.length();
    return begin >= 0
        && end - begin >= TELLING
        && text.folded().startsWith(lead, begin)
        && text.folded().startsWith(tail, to)
        && text.beginsCell(begin)
        && (end == text.length() || text.beginsCell(end));
  }
}
