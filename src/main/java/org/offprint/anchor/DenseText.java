package org.offprint.anchor;

import java.util.Arrays;

/**
 * A text without white space, soft hyphens and pictures, and where each of its characters stands in
 * it.
 */
record DenseText(String letters, int[] places) {
  /** The place of a character that has none. */
  static final int NONE = -1;

  /** A soft hyphen, which the plain text leaves out. */
  private static final char MAY_BREAK = '\u00AD';

  static DenseText of(String text, int from) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '\uFFFC'
          && c != MAY_BREAK) {
        places[letters.length()] = i;
        letters.append(c);
      }
    }
    return new DenseText(letters.toString(), Arrays.copyOf(places, letters.length()));
  }

  /** For each of {@code length} characters the place of its letter in {@code whole}. */
  int[] mapped(int length, DenseText whole, int at) {
    int[] map = new int[length];
    Arrays.fill(map, NONE);
    for (int i = 0; i < places.length; i++) {
      map[places[i]] = whole.places[at + i];
    }
    return map;
  }
}
