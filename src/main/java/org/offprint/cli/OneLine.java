package org.offprint.cli;

import org.offprint.model.DirectionControls;

/** Makes a stranger's text safe to print on a terminal as one line. */
final class OneLine {
  private OneLine() {}

  /** {@code text} with control and format characters that could steer a terminal as spaces. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                Character.isISOControl(c) || isLineSeparator(c) || DirectionControls.is(c)
                    ? ' '
                    : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isLineSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }
}
