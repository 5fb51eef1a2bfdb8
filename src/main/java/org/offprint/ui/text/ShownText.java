package org.offprint.ui.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;

/**
 * A paragraph as it is handed to the layout: its text cut into pieces.
 *
 * <p>European text is laid out by JavaFX, and a character without width is put in where it has to
 * be told that a line may break. All other text is set in lines by {@link LineSetter}.
 *
 * <p>Offsets come in two kinds, both in UTF-16 units: of the source, which is the text as written,
 * and of what is shown, which counts the inserted characters too.
 *
 * @param pieces in order; together they hold every character shown
 * @param direction of the paragraph
 * @param inserted offsets, in what is shown, of the inserted characters, ascending
 * @param lined whether JavaFX's layout is not to have it
 * @param breaks offsets, in what is shown, at which a line may break; empty if it is not lined
 * @param hyphens offsets, in what is shown, at which a line may break with a hyphen at its end
 */
public record ShownText(
    List<Piece> pieces,
    TextDirection direction,
    List<Integer> inserted,
    boolean lined,
    Set<Integer> breaks,
    Set<Integer> hyphens) {
  /** Stands for a node that is not text: U+FFFC. */
  public static final String NODE = "\uFFFC";

  public ShownText {
    pieces = List.copyOf(pieces);
    inserted = List.copyOf(inserted);
    breaks = Set.copyOf(breaks);
    hyphens = Set.copyOf(hyphens);
  }

  /** Nothing to show. */
  static final ShownText EMPTY =
      new ShownText(List.of(), TextDirection.LEFT_TO_RIGHT, List.of(), false, Set.of(), Set.of());

  /**
   * A piece of text of one typeface and one style.
   *
   * @param text not empty
   * @param source where it stands in the source; for an inserted piece, where it was put in
   * @param system what it is set in
   * @param kind how it is shown
   * @param level of its letters in the order of the line (Unicode Standard Annex 9); odd if they
   *     run from the right
   */
  public record Piece(String text, int source, WritingSystem system, Kind kind, int level) {
    /** Whether its letters run from the right. */
    public boolean fromRight() {
      return (level & 1) != 0;
    }
  }

  /** How a piece is shown. */
  public enum Kind {
    /** May be broken anywhere. */
    SIMPLE,
    /** Shaped as one; no line breaks inside unless the line is narrower than that. */
    COMPLEX,
    /** Spaces between words, or one line feed. */
    SPACE,
    /** Characters of the source without a shape of their own, which many fonts show as boxes. */
    INVISIBLE,
    /** Not part of the source. */
    INSERTED
  }

  /**
   * Cuts a paragraph for the layout. Of hundreds of combining marks on one letter most show as
   * nothing.
   *
   * @param text without tabs; a line feed ends a line within the paragraph, U+FFFC stands for a
   *     node
   * @param language BCP 47; empty if unknown
   * @param direction of the paragraph
   * @param styles offsets in {@code text} at which a new style begins: no piece reaches across one
   * @param marker whether an inserted U+FFFC is to stand before the text, for a bullet or a number
   */
  public static ShownText of(
      String text, String language, TextDirection direction, BitSet styles, boolean marker) {
    return TextCutter.cut(text, language, direction, styles, new BitSet(), marker);
  }

  /**
   * The same for lines at whose end words are divided: these are set by ourselves.
   *
   * @param hyphens offsets in {@code text} at which a word may be divided
   */
  public static ShownText divided(
      String text,
      String language,
      TextDirection direction,
      BitSet styles,
      BitSet hyphens,
      boolean marker) {
    return TextCutter.cut(text, language, direction, styles, hyphens, marker);
  }

  /** Everything shown, as one text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The length of the source. */
  public int sourceLength() {
    return text().length() - inserted.size();
  }

  /** The offset in the source of an offset in what is shown. */
  public int toSource(int shown) {
    int before = Arrays.binarySearch(inserted.toArray(), shown);
    return shown - (before < 0 ? -before - 1 : before);
  }

  /** The first offset in what is shown of the character at an offset in the source. */
  public int toShown(int source) {
    int shown = source;
    for (int at : inserted) {
      if (at > shown) {
        break;
      }
      shown++;
    }
    return shown;
  }
}
