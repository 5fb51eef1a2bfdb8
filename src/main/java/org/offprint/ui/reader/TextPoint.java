package org.offprint.ui.reader;

import java.util.Comparator;

/**
 * A place between two letters of an article.
 *
 * @param passage index of its passage
 * @param offset in the passage's text, in UTF-16 units, 0 to its length
 */
record TextPoint(int passage, int offset) implements Comparable<TextPoint> {
  private static final Comparator<TextPoint> ORDER =
      Comparator.comparingInt(TextPoint::passage).thenComparingInt(TextPoint::offset);

  @Override
  public int compareTo(TextPoint other) {
    return ORDER.compare(this, other);
  }
}
