package org.offprint.script;

/** How far apart lines want to stand, on screen and on paper. */
public final class LineSpacing {
  private static final double INDIC_MORE = 1.1;
  private static final double INDIC_LEAST = 1.45;

  private LineSpacing() {}

  /**
   * How much more room a script needs between lines than Latin does: it has marks above and below
   * the line, or is denser. As a factor, 1 or more.
   */
  public static double more(WritingSystem system) {
    return switch (system) {
      case NASTALIQ -> 1.75;
      case MYANMAR -> 1.3;
      case KHMER -> 1.25;
      case ARABIC -> 1.22;
      case THAI, LAO -> 1.12;
      case ETHIOPIC, CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE, KOREAN -> 1.1;
      default -> system.isIndic() ? INDIC_MORE : 1;
    };
  }

  /** Closer than this lines touch, in multiples of the size of Latin letters beside them. */
  public static double least(WritingSystem system) {
    return switch (system) {
      case NASTALIQ -> 2.4;
      case ARABIC -> 1.6;
      case ETHIOPIC, THAI, LAO, KHMER, MYANMAR, OTHER -> INDIC_LEAST;
      default -> system.isIndic() ? INDIC_LEAST : 1.15;
    };
  }
}
