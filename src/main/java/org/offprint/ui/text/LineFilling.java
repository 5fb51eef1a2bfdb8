package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.script.WritingSystem;

/**
 * How a line is filled to both sides: by wider spaces, and where a script has none between words,
 * by a little room between these too. A line that would be torn apart is left as it is.
 *
 * @param space what is added to each space, in pixels
 * @param between what is added between words without a space, in pixels
 */
record LineFilling(double space, double between) {
  /** Nothing is widened. */
  static final LineFilling NONE = new LineFilling(0, 0);

  /** A space takes as much as this many places without one. */
  private static final double SPACE_SHARE = 3;

  /** The most that is added to one space, in pixels. */
  private static final double MOST = 28;

  /** The most that is added where nothing is written; more would look like a space. */
  private static final double MOST_BETWEEN = 2;

  /** So many squares of a line are moved apart, if that is enough. */
  private static final int FEW = 10;

  /** So much between two of them cannot be seen, in pixels. */
  private static final double SMALL = 1.6;

  /** What stands between two parts of a line. */
  enum Gap {
    /** Nothing that could be widened. */
    NONE,
    /** A space. */
    SPACE,
    /** The end of a word after which no space is written. */
    BETWEEN_WORDS,
    /** The end of a letter that fills a square. */
    BETWEEN_SQUARES
  }

  /** What stands between words of a writing system that are written without spaces. */
  static Gap between(WritingSystem system) {
    return switch (system) {
      case THAI, LAO, KHMER, MYANMAR -> Gap.BETWEEN_WORDS;
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE -> Gap.BETWEEN_SQUARES;
      default -> Gap.NONE;
    };
  }

  /**
   * The gaps of a line, of those between squares only as many as are needed: a line is drawn in as
   * many parts.
   *
   * @param free what is to be shared, in pixels
   */
  static List<Gap> fewer(List<Gap> gaps, double free) {
    long squares = gaps.stream().filter(gap -> gap == Gap.BETWEEN_SQUARES).count();
    long needed = Math.max(FEW, (long) Math.ceil(free / SMALL));
    if (squares <= needed) {
      return gaps;
    }
    List<Gap> fewer = new ArrayList<>(gaps);
    long seen = 0;
    for (int i = 0; i < fewer.size(); i++) {
      if (fewer.get(i) == Gap.BETWEEN_SQUARES) {
        if (seen * needed / squares == (seen + 1) * needed / squares) {
          fewer.set(i, Gap.NONE);
        }
        seen++;
      }
    }
    return fewer;
  }

  /**
   * Shares the free room of a line.
   *
   * @param gaps between its parts
   * @param free in pixels
   */
  static LineFilling of(List<Gap> gaps, double free) {
    long spaces = gaps.stream().filter(gap -> gap == Gap.SPACE).count();
    long between = gaps.stream().filter(LineFilling::isBetween).count();
    double shares = spaces * SPACE_SHARE + between;
    if (free <= 0 || shares == 0) {
      return NONE;
    }
    double little = Math.min(MOST_BETWEEN, free / shares);
    double rest = free - between * little;
    if (spaces == 0) {
      return rest > 0.5 ? NONE : new LineFilling(0, little);
    }
    return rest / spaces > MOST ? NONE : new LineFilling(rest / spaces, little);
  }

  private static boolean isBetween(Gap gap) {
    return gap == Gap.BETWEEN_WORDS || gap == Gap.BETWEEN_SQUARES;
  }

  /** What is added at a gap, in pixels. */
  double after(Gap gap) {
    return switch (gap) {
      case NONE -> 0;
      case SPACE -> space;
      case BETWEEN_WORDS, BETWEEN_SQUARES -> between;
    };
  }
}
