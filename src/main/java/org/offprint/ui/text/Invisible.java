package org.offprint.ui.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Tells characters that have no shape of their own. */
final class Invisible {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private Invisible() {}

  /**
   * Whether a character is ignorable by default (Unicode Standard, section 5.21) and does not
   * change how the letter before it is drawn. JavaFX draws most of these as boxes.
   */
  static boolean is(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || (codePoint > 0xFF
            && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            && codePoint != ZERO_WIDTH_JOINER);
  }
}
