package org.offprint.ui.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.print.font.WordOutlines;
import org.offprint.print.font.WordOutlines.Outline;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.LetterWidths.Extent;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * How wide the parts of a paragraph are, and where its letters are within them.
 *
 * <p>On Linux JavaFX takes from the shaper how far each glyph moves the pen, but not how far it is
 * moved itself ({@code PangoGlyphLayout} reads widths and no offsets): dots of Arabic letters and
 * vowel signs stand beside their letters, and Nastaliq lies flat. So words that need shaping are
 * drawn there by the outlines that HarfBuzz in the JDK gives, where the typeface is a bundled one.
 */
final class WordWidths implements LineSetter.Measures {
  private static final double THOUSAND = 1000;

  /** What a sign takes of a square at the least that takes all of it. */
  private static final double SQUARE = 0.95;

  private static final boolean DRAWING =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

  /** JavaFX thread only, both. */
  private static final WordOutlines OUTLINES = new WordOutlines();

  private static final LetterWidths LETTERS = new LetterWidths();

  private final ShownText shown;
  private final List<Node> nodes;
  private final Predicate<Piece> slanted;

  /** Of each piece that is drawn, the writing system whose bundled typeface it is set in. */
  private final @Nullable WritingSystem[] drawn;

  WordWidths(ShownText shown, List<Node> nodes, Predicate<Piece> slanted) {
    this.shown = shown;
    this.nodes = nodes;
    this.slanted = slanted;
    this.drawn = new WritingSystem[nodes.size()];
    for (int i = 0; i < drawn.length; i++) {
      Piece piece = shown.pieces().get(i);
      drawn[i] = nodes.get(i) instanceof Text text && isToDraw(piece) ? drawnAs(piece, text) : null;
    }
  }

  private static boolean isToDraw(Piece piece) {
    return DRAWING
        && piece.kind() == Kind.COMPLEX
        && !piece.system().isIdeographic()
        && piece.system() != WritingSystem.EMOJI
        && (piece.fromRight() || piece.text().codePoints().anyMatch(Character::isLetter));
  }

  /** The reader may have chosen the bundled typeface of another style of the script. */
  private @Nullable WritingSystem drawnAs(Piece piece, Text node) {
    String family = node.getFont().getFamily();
    WritingSystem system =
        family.equals(Fonts.family(piece.system())) ? piece.system() : Fonts.bundledFor(family);
    return system != null && OUTLINES.covers(piece.text(), system, style(piece, node))
        ? system
        : null;
  }

  private WordOutlines.Style style(Piece piece, Text node) {
    boolean bold = node.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    return new WordOutlines.Style(bold, slanted.test(piece), piece.fromRight());
  }

  /** Whether a piece is drawn by its outline. */
  boolean isDrawn(int piece) {
    return drawn[piece] != null;
  }

  /** Whether a piece leans and its node does not make it so. */
  boolean leans(int piece) {
    Piece of = shown.pieces().get(piece);
    return drawn[piece] == null
        && nodes.get(piece) instanceof Text text
        && of.kind() != Kind.SPACE
        && !of.fromRight()
        && !of.system().isIdeographic()
        && of.system() != WritingSystem.EMOJI
        && !text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("italic")
        && slanted.test(of);
  }

  /** The outline of a part of a piece. */
  Outline outline(int piece, int from, int to) {
    Piece of = shown.pieces().get(piece);
    String text = of.text().substring(from, to);
    WritingSystem system = drawn[piece] == null ? of.system() : drawn[piece];
    return OUTLINES.of(text, system, style(of, (Text) nodes.get(piece)));
  }

  /** What a line of a typeface takes. */
  Extent extent(Font font) {
    return LETTERS.extent(font);
  }

  @Override
  public double width(int piece, int from, int to) {
    Piece of = shown.pieces().get(piece);
    if (!(nodes.get(piece) instanceof Text node)) {
      return Math.max(nodes.get(piece).prefWidth(-1), 0);
    }
    return switch (of.kind()) {
      case INVISIBLE, INSERTED -> 0;
      case SIMPLE, SPACE -> LETTERS.width(of.text(), from, to, node.getFont());
      case COMPLEX ->
          drawn[piece] != null
              ? outline(piece, from, to).advance() * node.getFont().getSize() / THOUSAND
              : LETTERS.shaped(of.text().substring(from, to), node.getFont());
    };
  }

  @Override
  public double half(int piece, int at) {
    if (!(nodes.get(piece) instanceof Text node)) {
      return 0;
    }
    double square = node.getFont().getSize();
    return width(piece, at, at + 1) >= SQUARE * square ? square / 2 : 0;
  }

  @Override
  public double hyphen(int piece) {
    Font font = hyphenFont(piece);
    return font == null ? 0 : LETTERS.width(LinedNodes.HYPHEN, 0, LinedNodes.HYPHEN.length(), font);
  }

  /** What a hyphen after a piece is set in; a soft hyphen itself has no size. */
  private @Nullable Font hyphenFont(int piece) {
    return nodes.get(wordBefore(piece)) instanceof Text text ? text.getFont() : null;
  }

  /** The piece of a word, or the one before if it is a soft hyphen after it. */
  int wordBefore(int piece) {
    return shown.pieces().get(piece).kind() == Kind.INVISIBLE && piece > 0 ? piece - 1 : piece;
  }

  /** The places in a part of a piece where a caret may stand, as offsets in the piece. */
  List<Integer> places(int piece, int from, int to) {
    String text = shown.pieces().get(piece).text().substring(from, to);
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int i = letters.first(); i != BreakIterator.DONE; i = letters.next()) {
      places.add(from + i);
    }
    return places;
  }

  /**
   * How far from a part's left edge a caret stands.
   *
   * @param at offset in the piece, within the part
   */
  double caret(Part part, int at) {
    Piece of = shown.pieces().get(part.piece());
    if (of.kind() == Kind.COMPLEX) {
      Outline outline = outline(part.piece(), part.from(), part.to());
      double scale = outline.advance() > 0 ? part.width() / outline.advance() : 0;
      return outline.carets().get(at - part.from()) * scale;
    }
    if (of.kind() == Kind.SIMPLE && nodes.get(part.piece()) instanceof Text) {
      return Math.min(part.width(), width(part.piece(), part.from(), at));
    }
    double passed = part.width() * (at - part.from()) / Math.max(1, part.to() - part.from());
    return of.fromRight() ? part.width() - passed : passed;
  }

  /**
   * What a node has to be given for a piece to be seen in the order of its line: JavaFX does not
   * know that punctuation alone runs from the right.
   */
  static String visual(Piece piece, String text) {
    if (!piece.fromRight() || isStrong(text)) {
      return text;
    }
    StringBuilder mirrored = new StringBuilder();
    text.codePoints().forEach(c -> mirrored.appendCodePoint(UCharacter.getMirror(c)));
    return mirrored.reverse().toString();
  }

  private static boolean isStrong(String text) {
    return BaseDirection.of(text, TextDirection.LEFT_TO_RIGHT) == TextDirection.RIGHT_TO_LEFT;
  }
}
