package org.offprint.model;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units, inclusive
 * @param end in UTF-16 units, exclusive; greater than {@code start}
 */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a range: " + start + " to " + end);
    }
  }
}
