package org.offprint.model;

/**
 * Names a tag within one library file. Never reused.
 *
 * @param value positive
 */
public record TagId(long value) {
  public TagId {
    if (value <= 0) {
      throw new IllegalArgumentException("A tag's id is positive, not " + value);
    }
  }
}
