package org.offprint.ui.text;

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

  /** What stands between two parts of a line. */
  enum Gap {
    /** Nothing that could be widened. */
    NONE,
    /** A space. */
    SPACE,
    /** The end of a word after which no space is written. */
    BETWEEN_WORDS
  }

  /** Whether words that are shaped are written without spaces between them. */
  static boolean hasNoSpaces(WritingSystem system) {
    return switch (system) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /**
   * Shares the free room of a line.
   *
   * @param gaps between its parts
   * @param free in pixels
   */
  static LineFilling of(List<Gap> gaps, double free) {
    long spaces = gaps.stream().filter(gap -> gap == Gap.SPACE).count();
    long between = gaps.stream().filter(gap -> gap == Gap.BETWEEN_WORDS).count();
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

  /** What is added at a gap, in pixels. */
  double after(Gap gap) {
    return switch (gap) {
      case NONE -> 0;
      case SPACE -> space;
      case BETWEEN_WORDS -> between;
    };
  }
}
