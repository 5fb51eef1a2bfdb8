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
    StringBuilder out = null;
    boolean space = atStart;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && out == null) {
        space = false;
        continue;
      }
      boolean white = is(c);
      boolean changes = white && (space || c != ' ');
      if (changes && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (out != null && !(white && space)) {
        out.append(white ? ' ' : c);
      }
      space = white;
    }
    return out == null ? text : out.toString();
  }

  /** The text without white space at its end. */
  public static String withoutTrailing(String text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean is(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
