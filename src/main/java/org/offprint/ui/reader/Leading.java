package org.offprint.ui.reader;

import org.offprint.script.LineSpacing;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.Fonts;

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
    double spacing = Math.rint(wanted * LineSpacing.more(hand(system)) - natural);
    return Math.max(spacing, -Math.floor(natural * TIGHTEST));
  }

  /** The hand that a text is in truth set in. */
  private static WritingSystem hand(WritingSystem system) {
    boolean plain = system == WritingSystem.NASTALIQ && !Fonts.canHang();
    return plain ? WritingSystem.ARABIC : system;
  }
}
