package org.offprint.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Where a line may break.
 *
 * <p>There are two answers: the right one, by Unicode Standard Annex 14 with dictionaries for the
 * scripts that have no spaces, and the one that JavaFX's layout will act on, which has neither.
 */
final class LineBreaks {
  private LineBreaks() {}

  /**
   * Where a line may rightly break.
   *
   * @param language BCP 47; empty if unknown
   * @return offsets in UTF-16 units, the text's length among them, zero not
   */
  static BitSet right(String text, String language) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    breaks.setText(text);
    BitSet offsets = new BitSet(text.length() + 1);
    for (int i = breaks.next(); i != BreakIterator.DONE; i = breaks.next()) {
      offsets.set(i);
    }
    return offsets;
  }

  /**
   * Where JavaFX's layout would break a text that has complex or East Asian characters in it: it
   * asks the JDK, for the default locale.
   *
   * @return as {@link #right}
   */
  static BitSet ofLayout(String text) {
    java.text.BreakIterator breaks = java.text.BreakIterator.getLineInstance();
    breaks.setText(text);
    BitSet offsets = new BitSet(text.length() + 1);
    for (int i = breaks.next(); i != java.text.BreakIterator.DONE; i = breaks.next()) {
      offsets.set(i);
    }
    return offsets;
  }

  /**
   * Where JavaFX's layout would break any other text: after white space.
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
