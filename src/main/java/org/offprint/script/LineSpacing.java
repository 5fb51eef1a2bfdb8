package org.offprint.script;

/** How far apart lines want to stand, on screen and on paper. */
public final class LineSpacing {
  private LineSpacing() {}

  /**
   * How much more room a script needs between lines than Latin does: it has marks above and below
   * the line, or is denser. As a factor, 1 or more.
   */
  public static double more(WritingSystem system) {
    return switch (system) {
      case NASTALIQ -> 1.75;
      case KHMER -> 1.25;
      case ARABIC -> 1.22;
      case MYANMAR -> 1.3;
      case THAI, LAO -> 1.12;
      case DEVANAGARI,
          BENGALI,
          TELUGU,
          TAMIL,
          GUJARATI,
          GURMUKHI,
          KANNADA,
          MALAYALAM,
          ORIYA,
          SINHALA,
          ETHIOPIC ->
          1.1;
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE, KOREAN -> 1.1;
      case EUROPEAN, HEBREW, ARMENIAN, GEORGIAN, EMOJI, OTHER -> 1;
    };
  }
}
