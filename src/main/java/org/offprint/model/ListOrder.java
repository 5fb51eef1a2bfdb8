package org.offprint.model;

/**
 * How a list is sorted. Articles that are alike in the key are sorted by when they came into the
 * library.
 *
 * @param descending whether the greatest, latest or longest is first
 */
public record ListOrder(Key key, boolean descending) {
  /** Last saved first. */
  public static final ListOrder STANDARD = new ListOrder(Key.SAVED, true);

  /** What a list can be sorted by. */
  public enum Key {
    SAVED,
    /** Articles without a date count as the oldest. */
    PUBLISHED,
    READING_TIME,
    /** By the Unicode Collation Algorithm; case and punctuation do not count. */
    TITLE,
    SITE
  }
}
