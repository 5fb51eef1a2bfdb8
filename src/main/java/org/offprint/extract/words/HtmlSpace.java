package org.offprint.extract.words;

/** White space as HTML means it: no-break spaces and the like are none. */
public final class HtmlSpace {
  private HtmlSpace() {}

  /**
   * Folds each run of white space to one space.
   *
   * @param atStart whether the text begins a block, where white space means nothing
   */
  public static String folded(String text, boolean atStart) {
    boolean space = atStart;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && is(c)) {
        if (space || c != ' ') {
          return folded(text.toCharArray(), i, space);
        }
        space = true;
      } else {
        space = false;
      }
    }
    return text;
  }

  /** Folds from a place on, before which there is nothing to fold. */
  private static String folded(char[] text, int from, boolean atSpace) {
    int length = from;
    boolean space = atSpace;
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      boolean white = is(c);
      if (!(white && space)) {
        text[length++] = white ? ' ' : c;
      }
      space = white;
    }
    return new String(text, 0, length);
  }

  /** The text without white space at its end. */
  public static String withoutTrailing(String text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether a character is white space in HTML. */
  public static boolean is(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
