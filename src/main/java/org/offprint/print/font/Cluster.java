package org.offprint.print.font;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.offprint.print.font.ShapedText.Glyph;

/**
 * Glyphs that show some characters together: a letter with its marks, a ligature.
 *
 * @param from of the first glyph
 * @param to after the last glyph
 * @param text the characters, in the order in which they are read
 * @param left where the pen stands before them
 * @param right where the pen stands after them
 */
record Cluster(int from, int to, String text, double left, double right) {
  private static final double ON_THE_LINE = 0.5;

  /** Unseen letters are so wide or so wide, lest there be a code for each. */
  private static final double STEP = 4;

  /** The clusters of a text from left to right. */
  static List<Cluster> of(GlyphVector shaped, String text) {
    TreeSet<Integer> letters = letters(text);
    int count = shaped.getNumGlyphs();
    int[] starts = new int[count];
    TreeSet<Integer> used = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      Integer start = letters.floor(shaped.getGlyphCharIndex(i));
      starts[i] = start == null ? 0 : start;
      used.add(starts[i]);
    }
    List<Cluster> clusters = new ArrayList<>();
    double pen = 0;
    for (int from = 0; from < count; ) {
      double left = pen;
      int to = from;
      while (to < count && starts[to] == starts[from]) {
        pen += shaped.getGlyphMetrics(to).getAdvance();
        to++;
      }
      Integer next = used.higher(starts[from]);
      String shown = text.substring(starts[from], next == null ? text.length() : next);
      clusters.add(new Cluster(from, to, shown, left, pen));
      from = to;
    }
    return clusters;
  }

  private static TreeSet<Integer> letters(String text) {
    TreeSet<Integer> letters = new TreeSet<>(List.of(0));
    BreakIterator boundaries = BreakIterator.getCharacterInstance(ULocale.ROOT);
    boundaries.setText(text);
    for (int i = boundaries.next(); i != BreakIterator.DONE; i = boundaries.next()) {
      letters.add(i);
    }
    return letters;
  }

  /** Whether it is one glyph on the line that stands for its characters in their order. */
  boolean isPlain(GlyphVector shaped, boolean rightToLeft) {
    boolean inOrder = !rightToLeft || text.codePointCount(0, text.length()) == 1;
    return to - from == 1
        && inOrder
        && Math.abs(shaped.getGlyphPosition(from).getY()) < ON_THE_LINE;
  }

  /**
   * Its characters one beside the other, over all its width. Programs that read a PDF turn what
   * runs from right to left round, character by character.
   */
  List<Glyph> letters(boolean rightToLeft) {
    List<String> characters = new ArrayList<>();
    text.codePoints()
        .filter(codePoint -> !isDirection(codePoint))
        .forEach(codePoint -> characters.add(Character.toString(codePoint)));
    if (characters.isEmpty()) {
      return List.of();
    }
    if (rightToLeft) {
      Collections.reverse(characters);
    }
    double each = (right - left) / characters.size();
    double width = Math.max(0, Math.floor(each / STEP) * STEP);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      glyphs.add(new Glyph(ShapedText.UNSEEN, left + i * each, 0, characters.get(i), width));
    }
    return glyphs;
  }

  /** What only steers the direction of the text around it is no text. */
  private static boolean isDirection(int codePoint) {
    return codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
