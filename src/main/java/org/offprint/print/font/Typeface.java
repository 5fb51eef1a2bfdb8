package org.offprint.print.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A typeface in one weight and slope. May be used on any thread.
 *
 * <p>All measures are in thousandths of the type's size.
 */
public final class Typeface {
  static final float EM = 1000;

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final String name;
  private final Font font;
  private final byte @Nullable [] file;
  private final double ascent;
  private final double descent;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

  /**
   * A typeface.
   *
   * @param file the TrueType file, to be embedded; null if it cannot be had, in which case the
   *     outlines of its letters are
   */
  Typeface(String name, Font font, byte @Nullable [] file) {
    this.name = name;
    this.font =
        font.deriveFont(
                Map.of(
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON))
            .deriveFont(EM);
    this.file = file;
    LineMetrics metrics = this.font.getLineMetrics("x", UNHINTED);
    this.ascent = metrics.getAscent();
    this.descent = metrics.getDescent();
  }

  /** How far its tallest letters reach above the line. */
  public double ascent() {
    return ascent;
  }

  /** How far its deepest letters reach below the line. */
  public double descent() {
    return descent;
  }

  String name() {
    return name;
  }

  byte @Nullable [] file() {
    return file;
  }

  boolean canShow(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /** Has the letters from {@code start} to {@code end} joined, as they stand in their text. */
  GlyphVector layout(char[] text, int start, int end, boolean rightToLeft) {
    return font.layoutGlyphVector(
        UNHINTED,
        text,
        start,
        end,
        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
  }

  /** The shape of one glyph; y grows downwards, the line is at zero. */
  Shape outline(int glyph) {
    return font.createGlyphVector(UNHINTED, new int[] {glyph}).getOutline();
  }

  /** How far a glyph by itself moves the pen. */
  double advance(int glyph) {
    return advances.computeIfAbsent(
        glyph,
        code ->
            (double)
                font.createGlyphVector(UNHINTED, new int[] {code}).getGlyphMetrics(0).getAdvance());
  }
}
