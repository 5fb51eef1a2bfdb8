package org.offprint.model;

import java.util.stream.IntStream;

/**
 * The characters of a text that steer the direction of what follows them: embeddings, overrides and
 * isolates (Unicode Standard Annex 9, section 2). In a stranger's title they could show that, or
 * what stands after it, backwards.
 */
public final class DirectionControls {
  private static final int WORD_JOINER = 0x2060;

  private DirectionControls() {}

  /** Whether a character is one of them. */
  public static boolean is(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** The text without them. */
  public static String without(String text) {
    return text.chars().noneMatch(DirectionControls::is)
        ? text
        : replaced(text.codePoints().filter(c -> !is(c)), text.length());
  }

  /** The text with something that shows as nothing in the place of each: every offset stays. */
  public static String masked(String text) {
    return text.chars().noneMatch(DirectionControls::is)
        ? text
        : replaced(text.codePoints().map(c -> is(c) ? WORD_JOINER : c), text.length());
  }

  private static String replaced(IntStream codePoints, int length) {
    return codePoints
        .collect(
            () -> new StringBuilder(length), StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
