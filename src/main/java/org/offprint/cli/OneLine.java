package org.offprint.cli;

/** Makes a stranger's text safe to print on a terminal as one line. */
final class OneLine {
  private OneLine() {}

  /** {@code text} with control and format characters that could steer a terminal as spaces. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || isLineSeparator(c) || isOverride(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** Embeddings, overrides and isolates, which could show the rest of the line backwards. */
  private static boolean isOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isLineSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }
}
