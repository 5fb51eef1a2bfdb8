package org.offprint.ui.list;

/**
 * Where an article stands in a list in which the articles of one story stand together.
 *
 * @param copies how many of the list's articles tell its story, itself among them
 */
record StoryPlace(Kind kind, int copies) {
  /** Nothing else in the list tells its story. */
  static final StoryPlace ALONE = new StoryPlace(Kind.ALONE, 1);

  enum Kind {
    ALONE,
    /** The one row of a story. */
    FOLDED,
    /** The first row of a story whose others stand below it. */
    UNFOLDED,
    /** One of those. */
    BELOW
  }

  /** Whether this row folds and unfolds a story. */
  boolean isFirst() {
    return kind == Kind.FOLDED || kind == Kind.UNFOLDED;
  }
}
