package org.offprint.print.font;

import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.print.font.Typefaces.Look;
import org.offprint.script.WritingSystem;

/**
 * Words of the bundled typefaces as outlines, letters joined and marks where they belong. Keeps
 * what it has drawn lately. Not to be used by two threads at once.
 */
public final class WordOutlines {
  private static final int KEPT = 4_000;

  /** What draws an outline. Coordinates are in thousandths of the type's size. */
  public interface Pen {
    void move(double x, double y);

    void line(double x, double y);

    void quad(double controlX, double controlY, double x, double y);

    void cubic(double firstX, double firstY, double secondX, double secondY, double x, double y);

    void close();
  }

  /** A word; y grows downwards, the line is at zero, the left edge at zero. */
  public static final class Outline {
    private final Path2D.Float path;
    private final double advance;

    private Outline(Path2D.Float path, double advance) {
      this.path = path;
      this.advance = advance;
    }

    /** How far the word moves the pen, in thousandths of the type's size. */
    public double advance() {
      return advance;
    }

    /** Has it drawn. */
    public void draw(Pen pen) {
      double[] at = new double[6];
      for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
        switch (step.currentSegment(at)) {
          case PathIterator.SEG_MOVETO -> pen.move(at[0], at[1]);
          case PathIterator.SEG_LINETO -> pen.line(at[0], at[1]);
          case PathIterator.SEG_QUADTO -> pen.quad(at[0], at[1], at[2], at[3]);
          case PathIterator.SEG_CUBICTO -> pen.cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
          default -> pen.close();
        }
      }
    }
  }

  private record Word(String text, WritingSystem system, boolean bold, boolean fromRight) {}

  private final Typefaces typefaces = new Typefaces();
  private final Map<Word, Outline> drawn =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Word, Outline> eldest) {
          return size() > KEPT;
        }
      };

  /** Nothing drawn yet. */
  public WordOutlines() {}

  /** The outline of a word of one writing system and direction. */
  public Outline of(String text, WritingSystem system, boolean bold, boolean fromRight) {
    return drawn.computeIfAbsent(new Word(text, system, bold, fromRight), this::draw);
  }

  private Outline draw(Word word) {
    Typeface typeface = typefaces.of(word.system(), new Look(word.bold(), false, false));
    char[] letters = word.text().toCharArray();
    GlyphVector glyphs = typeface.layout(letters, 0, letters.length, word.fromRight());
    double advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    return new Outline(new Path2D.Float(glyphs.getOutline()), advance);
  }
}
