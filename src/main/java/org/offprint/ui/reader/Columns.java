package org.offprint.ui.reader;

/** Shares the width of a table among its columns. */
final class Columns {
  /** What a pixel's rounding may leave over. */
  private static final double NOTHING = 0.5;

  private Columns() {}

  /**
   * Gives each column its width. Where not all lines fit, columns that need little have it, so that
   * a date or a number does not wrap beside a long remark; the others share what is left by the
   * square roots of their needs, so that the longest gets the most and does not starve the rest.
   *
   * @param needed what each would need for its longest line
   * @param cells the same without its heading, which may wrap sooner than what stands under it
   * @param least what each never goes below, not more than it needs
   * @param width of the whole table
   * @return widths in whole pixels that add up to {@code width} or less if everything fits, to more
   *     only if each column is as narrow as it may be
   */
  static double[] share(double[] needed, double[] cells, double[] least, double width) {
    double[] widths = new double[needed.length];
    double left = width;
    for (double floor : least) {
      left -= floor;
    }
    double[] kept = new double[needed.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i];
      kept[i] = Math.max(least[i], cells[i]);
    }
    double level = level(kept, least, width);
    for (int i = 0; i < widths.length && left > NOTHING; i++) {
      if (kept[i] <= level) {
        double more = Math.min(left, kept[i] - widths[i]);
        widths[i] += more;
        left -= more;
      }
    }
    fill(widths, needed, fill(widths, kept, left));
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.floor(widths[i]);
    }
    return widths;
  }

  /** The width up to which every column could be given what it needs, were all to have as much. */
  private static double level(double[] needed, double[] least, double width) {
    double level = width / Math.max(1, needed.length);
    for (int round = 0; round < needed.length; round++) {
      double left = width;
      int wide = 0;
      for (int i = 0; i < needed.length; i++) {
        if (needed[i] <= level || least[i] > level) {
          left -= needed[i] <= level ? needed[i] : least[i];
        } else {
          wide++;
        }
      }
      double next = wide == 0 ? Double.MAX_VALUE : left / wide;
      if (next <= level + NOTHING) {
        return wide == 0 ? Double.MAX_VALUE : level;
      }
      level = next;
    }
    return level;
  }

  /** Gives what is left over. */
  private static double fill(double[] widths, double[] needed, double room) {
    double left = room;
    while (left > NOTHING) {
      double shares = 0;
      for (int i = 0; i < widths.length; i++) {
        shares += needed[i] - widths[i] > NOTHING ? Math.sqrt(needed[i]) : 0;
      }
      if (shares == 0) {
        return left;
      }
      double each = left / shares;
      for (int i = 0; i < widths.length; i++) {
        if (needed[i] - widths[i] > NOTHING) {
          double more = Math.min(needed[i] - widths[i], each * Math.sqrt(needed[i]));
          widths[i] += more;
          left -= more;
        }
      }
    }
    return left;
  }
}
