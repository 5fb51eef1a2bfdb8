package org.offprint.ui.text;

import com.ibm.icu.lang.UScript;

/**
 * Tells text that needs shaping from text that does not.
 *
 * <p>JavaFX lays a run of letters out glyph by glyph where it can, and hands it to the system's
 * shaper where it must. Only runs of the second kind are broken when a line break splits them. This
 * answers "complex" at least wherever JavaFX does: every script that is not known to be simple, and
 * every mark and control character that joins onto its neighbours.
 */
final class ComplexText {
  private static final int FIRST_COMPLEX = 0x300;

  private ComplexText() {}

  /** Whether a run with this character may be handed to the shaper. */
  static boolean isComplex(int codePoint) {
    if (codePoint < FIRST_COMPLEX) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> !isHangulSyllable(codePoint) && !isSimple(UScript.getScript(codePoint));
    };
  }

  private static boolean isHangulSyllable(int codePoint) {
    return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
  }

  private static boolean isSimple(int script) {
    return switch (script) {
      case UScript.COMMON,
          UScript.INHERITED,
          UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.ARMENIAN,
          UScript.GEORGIAN,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO ->
          true;
      default -> false;
    };
  }
}
