package org.offprint.print.font;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text in one typeface and direction, as glyphs from left to right. All measures are
 * in thousandths of the type's size.
 *
 * @param glyphs what is seen
 * @param letters what is read by a program, where the glyphs cannot say it themselves: the letters
 *     of Nastaliq hang above each other, a vowel of Hindi stands before the consonant it follows.
 *     Empty where each glyph is a letter
 * @param width how far it moves the pen
 */
public record ShapedText(Typeface typeface, List<Glyph> glyphs, List<Glyph> letters, double width) {
  /** The glyph of a letter that is not seen. */
  public static final int UNSEEN = -1;

  /** From here on, AWT's glyph codes stand for characters that show nothing. */
  private static final int INVISIBLE = 0xFFFE;

  private static final int CODE_BITS = 0xFFFFFF;

  public ShapedText {
    glyphs = List.copyOf(glyphs);
    letters = List.copyOf(letters);
  }

  /**
   * A glyph in its place.
   *
   * @param id within its typeface, or {@link #UNSEEN}
   * @param x from the beginning of the stretch
   * @param y above the line
   * @param text the characters that it stands for; may be empty
   * @param width how far it moves the pen
   */
  public record Glyph(int id, double x, double y, String text, double width) {}

  /**
   * Shapes the characters from {@code start} to {@code end}, which join onto what stands around
   * them in {@code text}.
   */
  public static ShapedText of(
      Typeface typeface, char[] text, int start, int end, boolean rightToLeft) {
    GlyphVector shaped = typeface.layout(text, start, end, rightToLeft);
    List<Cluster> clusters = Cluster.of(shaped, new String(text, start, end - start));
    boolean plain = clusters.stream().allMatch(cluster -> cluster.isPlain(shaped, rightToLeft));
    List<Glyph> glyphs = new ArrayList<>(shaped.getNumGlyphs());
    List<Glyph> letters = new ArrayList<>();
    for (Cluster cluster : clusters) {
      for (int i = cluster.from(); i < cluster.to(); i++) {
        int code = shaped.getGlyphCode(i);
        if ((code & CODE_BITS) < INVISIBLE) {
          Point2D at = shaped.getGlyphPosition(i);
          String said = plain ? cluster.text() : "";
          glyphs.add(new Glyph(code, at.getX(), -at.getY(), said, typeface.advance(code)));
        }
      }
      if (!plain) {
        letters.addAll(cluster.letters(rightToLeft));
      }
    }
    double width = shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    return new ShapedText(typeface, glyphs, letters, width);
  }
}
