package org.offprint.print.font;

import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.print.font.Typefaces.Look;
import org.offprint.script.WritingSystem;

/**
 * Words of the bundled typefaces as outlines, letters joined and marks where they belong. Keeps
 * what it has drawn lately. Not to be used by two threads at once.
 */
public final class WordOutlines {
  private static final int KEPT = 4_000;

  /** How far letters without an italic lean, as a part of their height. */
  private static final double LEAN = 0.2;

  /**
   * A word.
   *
   * @param path SVG path data in thousandths of the type's size, all of it relative to where the
   *     pen stands: at the word's left edge on the base line; y grows downwards
   * @param advance how far the word moves the pen, in the same unit
   * @param carets for each place between its characters, from before the first to after the last,
   *     how far it is from the word's left edge, in the same unit
   */
  public record Outline(String path, double advance, List<Double> carets) {
    public Outline {
      carets = List.copyOf(carets);
    }
  }

  /**
   * How letters are drawn.
   *
   * @param slanted whether emphasised: in a typeface of its own, or leaning where there is none
   * @param fromRight whether they run from the right
   */
  public record Style(boolean bold, boolean slanted, boolean fromRight) {}

  private record Word(String text, WritingSystem system, Style style) {}

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

  /** The outline of a word of one writing system. */
  public Outline of(String text, WritingSystem system, Style style) {
    return drawn.computeIfAbsent(new Word(text, system, style), this::draw);
  }

  /** Whether the typeface has every character of a word, those without a shape aside. */
  public boolean covers(String text, WritingSystem system, Style style) {
    Typeface typeface = typeface(system, style);
    return text.codePoints()
        .allMatch(c -> typeface.canShow(c) || Character.getType(c) == Character.FORMAT);
  }

  private Typeface typeface(WritingSystem system, Style style) {
    return typefaces.of(system, new Look(style.bold(), hasItalic(system, style), false));
  }

  private static boolean hasItalic(WritingSystem system, Style style) {
    return style.slanted() && system == WritingSystem.EUROPEAN;
  }

  private Outline draw(Word word) {
    Style style = word.style();
    Typeface typeface = typeface(word.system(), style);
    char[] letters = word.text().toCharArray();
    GlyphVector glyphs = typeface.layout(letters, 0, letters.length, style.fromRight());
    double advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    AffineTransform lean =
        style.slanted() && !hasItalic(word.system(), style) && leans(word.system())
            ? AffineTransform.getShearInstance(-LEAN, 0)
            : null;
    return new Outline(
        PathWriter.relative(glyphs.getOutline().getPathIterator(lean)),
        advance,
        Carets.of(word.text(), glyphs, style.fromRight()));
  }

  /** Letters that run from the right, and those that fill a square, are never slanted. */
  private static boolean leans(WritingSystem system) {
    return switch (system) {
      case ARABIC, NASTALIQ, HEBREW -> false;
      default -> !system.isIdeographic();
    };
  }
}
