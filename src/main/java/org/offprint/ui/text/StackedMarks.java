package org.offprint.ui.text;

/**
 * Bounds how many combining marks are drawn on one letter. No script stacks more than a handful;
 * hundreds cost the layout seconds and paint over the lines above.
 */
final class StackedMarks {
  /** As many as the Stream-Safe Text Format allows (Unicode Standard Annex 15, section 13). */
  static final int MOST = 30;

  /** Shows as nothing, and lets no line break. */
  private static final char WORD_JOINER = '\u2060';

  private StackedMarks() {}

  /**
   * The text with something that shows as nothing in the place of each mark after the first {@value
   * #MOST} of a run: every offset stays.
   *
   * @param text any; given back as it is if no run is longer
   */
  static String bounded(String text) {
    StringBuilder bounded = null;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      run = isMark(codePoint) ? run + 1 : 0;
      if (run > MOST) {
        bounded = bounded == null ? new StringBuilder(text) : bounded;
        for (int at = i; at < next; at++) {
          bounded.setCharAt(at, WORD_JOINER);
        }
      }
      i = next;
    }
    return bounded == null ? text : bounded.toString();
  }

  /**
   * Where the letter before a place begins, its marks left aside; 0 if there is none.
   *
   * @param at from 0 to the length of {@code text}
   */
  static int letterBefore(String text, int at) {
    int start = at;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      start -= Character.charCount(codePoint);
      if (!isMark(codePoint)) {
        break;
      }
    }
    return start;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
