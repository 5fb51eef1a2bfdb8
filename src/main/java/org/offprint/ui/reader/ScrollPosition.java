package org.offprint.ui.reader;

/**
 * Where a reader is in an article: kept to the paragraph, so that it holds when the typeface or the
 * width changes.
 *
 * @param paragraph index of the paragraph at the top of the view
 * @param offset how much of it is above the view, as a part of its height, 0 to 1
 */
public record ScrollPosition(int paragraph, double offset) {
  /** The beginning. */
  public static final ScrollPosition TOP = new ScrollPosition(0, 0);
}
