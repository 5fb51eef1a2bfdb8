package org.offprint.model;

/**
 * Names one highlight within one library file. Never reused, not even after deletion.
 *
 * @param value positive
 */
public record HighlightId(long value) {
  public HighlightId {
    if (value <= 0) {
      throw new IllegalArgumentException("A highlight's id is positive, not " + value);
    }
  }
}
