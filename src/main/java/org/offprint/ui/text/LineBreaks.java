package org.offprint.ui.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Where a line may break. */
final class LineBreaks {
  private LineBreaks() {}

  /**
   * Where a line may rightly break: by Unicode Standard Annex 14, with dictionaries for the scripts
   * that have no spaces. Japanese small kana begin no line, and Korean words are not divided.
   *
   * @param language BCP 47; empty if unknown
   * @return offsets in UTF-16 units, the text's length among them, zero not
   */
  static BitSet right(String text, String language) {
    ULocale locale = ULocale.forLanguageTag(language).setKeywordValue("lb", "strict");
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    BitSet offsets = new BitSet(text.length() + 1);
    for (int i = breaks.next(); i != BreakIterator.DONE; i = breaks.next()) {
      if (i == text.length() || !(isAtSoftHyphen(text, i) || isInsideKorean(text, i))) {
        offsets.set(i);
      }
    }
    return offsets;
  }

  /** A line that ends there ends with a hyphen; that is not for every text. */
  private static boolean isAtSoftHyphen(String text, int at) {
    return text.charAt(at - 1) == '\u00AD';
  }

  /** Korean has spaces between words; the standard breaks between any two syllables. */
  private static boolean isInsideKorean(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return (isHangul(before) && Character.isLetterOrDigit(after))
        || (isHangul(after) && Character.isLetterOrDigit(before));
  }

  private static boolean isHangul(int codePoint) {
    return UScript.getScript(codePoint) == UScript.HANGUL;
  }

  /**
   * Where JavaFX's layout would break a European text: after white space.
   *
   * @return as {@link #right}
   */
  static BitSet afterSpaces(String text) {
    BitSet offsets = new BitSet(text.length() + 1);
    for (int i = 1; i <= text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i - 1))
          && (i == text.length() || !Character.isWhitespace(text.charAt(i)))) {
        offsets.set(i);
      }
    }
    return offsets;
  }
}
