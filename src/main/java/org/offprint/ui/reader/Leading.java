package org.offprint.ui.reader;

import org.offprint.script.LineSpacing;
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
    double spacing = Math.rint(wanted * LineSpacing.more(system) - natural);
    return Math.max(spacing, -Math.floor(natural * TIGHTEST));
  }
}
