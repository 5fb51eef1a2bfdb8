package org.offprint.print;

/** Where text stands on a page. All in points. */
record PageFrame(Paper paper) {
  private static final double SIDE = 88;
  private static final double ABOVE = 74;
  private static final double BELOW = 82;

  double left() {
    return SIDE;
  }

  double top() {
    return ABOVE;
  }

  double width() {
    return paper.width() - 2 * SIDE;
  }

  double height() {
    return paper.height() - ABOVE - BELOW;
  }

  /** Where the letters of the running foot stand. */
  double foot() {
    return paper.height() - BELOW + 38;
  }

  /** Where the letters of the running head stand. */
  double head() {
    return ABOVE - 30;
  }
}
