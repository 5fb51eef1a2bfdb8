package org.offprint.print.font;

import com.ibm.icu.text.BreakIterator;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Where a caret stands between the characters of a word that was shaped. */
final class Carets {
  private Carets() {}

  /**
   * One place before each character and one after the last. Letters that are drawn as one share its
   * width; within a letter and its marks there is no place but that before it.
   *
   * @return distances from the left edge, in the unit of the glyphs
   */
  static List<Double> of(String text, GlyphVector glyphs, boolean fromRight) {
    int length = text.length();
    double whole = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    double[] carets = new double[length + 1];
    Arrays.fill(carets, Double.NaN);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int at = glyphs.getGlyphCharIndex(i);
      if (at < 0 || at >= length) {
        continue;
      }
      double left = glyphs.getGlyphPosition(i).getX();
      // The letter that carries a mark comes last from the right, and first from the left.
      if (fromRight) {
        carets[at] = left + glyphs.getGlyphMetrics(i).getAdvanceX();
      } else if (Double.isNaN(carets[at])) {
        carets[at] = left;
      }
    }
    carets[0] = fromRight ? whole : 0;
    carets[length] = fromRight ? 0 : whole;
    share(text, carets);
    settle(carets, fromRight, whole);
    List<Double> list = new ArrayList<>(length + 1);
    for (double caret : carets) {
      list.add(caret);
    }
    return Collections.unmodifiableList(list);
  }

  /** Gives places to the letters that have no glyph of their own. */
  private static void share(String text, double[] carets) {
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(text);
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && (Double.isNaN(carets[end]) || !letters.isBoundary(end))) {
        end++;
      }
      int count = 0;
      for (int i = start + 1; i <= end; i++) {
        count += letters.isBoundary(i) ? 1 : 0;
      }
      int passed = 0;
      double width = carets[end] - carets[start];
      for (int i = start + 1; i < end; i++) {
        passed += letters.isBoundary(i) ? 1 : 0;
        carets[i] = carets[start] + width * passed / count;
      }
      start = end;
    }
  }

  /** No place is beyond the next or outside of the word, whatever marks reach out. */
  private static void settle(double[] carets, boolean fromRight, double whole) {
    for (int i = 1; i < carets.length; i++) {
      double inside = Math.clamp(carets[i], 0, Math.max(0, whole));
      carets[i] = fromRight ? Math.min(inside, carets[i - 1]) : Math.max(inside, carets[i - 1]);
    }
  }
}
