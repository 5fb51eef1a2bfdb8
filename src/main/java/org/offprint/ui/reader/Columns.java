package org.offprint.ui.reader;

/** Shares the width of a table among its columns. */
final class Columns {
  private Columns() {}

  /**
   * Gives each column its width.
   *
   * @param needed what each would need for its longest line
   * @param least what each never goes below, not more than it needs
   * @param width of the whole table
   * @return widths that add up to {@code width} or less if everything fits, to more only if each
   *     column is as narrow as it may be
   */
  static double[] share(double[] needed, double[] least, double width) {
    double[] widths = new double[needed.length];
    double floor = 0;
    double want = 0;
    for (int i = 0; i < needed.length; i++) {
      widths[i] = least[i];
      floor += widths[i];
      want += needed[i] - widths[i];
    }
    double left = Math.max(0, width - floor);
    double part = want <= left ? 1 : left / want;
    for (int i = 0; i < needed.length; i++) {
      widths[i] = Math.floor(widths[i] + (needed[i] - widths[i]) * part);
    }
    return widths;
  }
}
