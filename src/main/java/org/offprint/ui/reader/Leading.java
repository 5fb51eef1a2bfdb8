package org.offprint.ui.reader;

import org.offprint.script.WritingSystem;

/** Works out how much has to be added between lines, which differs from script to script. */
final class Leading {
  private static final double TIGHTEST = 0.25;

  private Leading() {}

  /**
   * The space between lines; negative where the typeface brings along more than is wanted.
   *
   * @param wanted from one base line to the next, for Latin text, in pixels
   * @param natural what the typeface has of itself, in pixels
   */
  static double spacing(double wanted, double natural, WritingSystem system) {
    double spacing = Math.rint(wanted * more(system) - natural);
    return Math.max(spacing, -Math.floor(natural * TIGHTEST));
  }

  /** Scripts with marks above and below the line need more room between lines than Latin does. */
  private static double more(WritingSystem system) {
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
