package org.offprint.model;

/**
 * Names one article within one library file. Never reused, not even after deletion.
 *
 * @param value positive
 */
public record ArticleId(long value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value <= 0) {
      throw new IllegalArgumentException("An article's id is positive, not " + value);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
