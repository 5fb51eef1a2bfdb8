package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import org.offprint.model.TextDirection;
import org.offprint.print.font.WordOutlines;
import org.offprint.print.font.WordOutlines.Outline;
import org.offprint.print.font.WordOutlines.Pen;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Draws words that need shaping by their outlines, where JavaFX cannot.
 *
 * <p>On Linux JavaFX takes from the shaper how far each glyph moves the pen, but not how far it is
 * moved itself ({@code PangoGlyphLayout} reads widths and no offsets): dots of Arabic letters and
 * vowel signs stand beside their letters, and Nastaliq lies flat. So the nodes of such words stay,
 * for the layout, but are not seen; over them lie the outlines that HarfBuzz in the JDK gives.
 */
final class DrawnWords {
  private static final double THOUSAND = 1000;
  private static final double UNDERLINE_AT = 0.14;
  private static final double STRIKE_AT = -0.27;
  private static final double LINE = 0.055;

  private static final boolean NEEDED =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

  /** JavaFX thread only. */
  private static final WordOutlines OUTLINES = new WordOutlines();

  private record Word(Piece piece, Text node, Path path) {}

  private final List<Word> words = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private final TextDirection direction;

  private DrawnWords(TextDirection direction) {
    this.direction = direction;
  }

  /**
   * Hides the nodes of words that JavaFX would draw wrongly.
   *
   * @param nodes of the pieces
   */
  static DrawnWords of(ShownText shown, List<? extends Node> nodes) {
    DrawnWords drawn = new DrawnWords(shown.direction());
    Path shared = null;
    for (int i = 0; i < shown.pieces().size(); i++) {
      Piece piece = shown.pieces().get(i);
      if (nodes.get(i) instanceof Text node) {
        boolean draws = isDrawn(piece, node);
        node.setOpacity(draws ? 0 : 1);
        if (draws) {
          // Words whose colour is that of the whole text share a path.
          boolean own = !node.fillProperty().isBound();
          Path path = own || shared == null ? drawn.path(node) : shared;
          shared = own ? shared : path;
          drawn.words.add(new Word(piece, node, path));
        }
      }
    }
    return drawn;
  }

  private static boolean isDrawn(Piece piece, Text node) {
    return NEEDED
        && piece.kind() == Kind.COMPLEX
        && piece.text().codePoints().anyMatch(Character::isLetter)
        && isOfBundledFont(piece, node);
  }

  private static boolean isOfBundledFont(Piece piece, Text node) {
    String family = Fonts.family(piece.system());
    return family != null
        && !piece.system().isIdeographic()
        && (node.getFont().getFamily().equals(family) || node.getStyle().contains(family));
  }

  private Path path(Text node) {
    Path path = new Path();
    path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setStroke(null);
    path.setFillRule(FillRule.NON_ZERO);
    path.fillProperty().bind(node.fillProperty());
    paths.add(path);
    return path;
  }

  /** What is drawn; to stand over the words. */
  List<Path> paths() {
    return paths;
  }

  /** Draws the words where they are laid out now. */
  void draw() {
    for (Path path : paths) {
      List<PathElement> elements = new ArrayList<>();
      for (Word word : words) {
        if (word.path().equals(path) && word.node().getParent() != null) {
          add(elements, word);
        }
      }
      path.getElements().setAll(elements);
    }
  }

  private void add(List<PathElement> elements, Word word) {
    Text node = word.node();
    double size = node.getFont().getSize();
    boolean bold = node.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    String text = word.piece().text();
    boolean fromRight = BaseDirection.of(text, direction) == TextDirection.RIGHT_TO_LEFT;
    Outline outline = OUTLINES.of(text, word.piece().system(), bold, fromRight);
    double left = node.getLayoutX() + node.getLayoutBounds().getMinX();
    double top = node.getLayoutY() + node.getLayoutBounds().getMinY() + node.getTranslateY();
    double base = top + ascent(node);
    double scale = size / THOUSAND;
    double width = node.getLayoutBounds().getWidth();
    // Letters of a word stay together at the side from which it is read.
    double x = fromRight ? left + width - outline.advance() * scale : left;
    outline.draw(new Writer(elements, x, base, scale));
    if (node.isUnderline()) {
      line(elements, left, width, base + UNDERLINE_AT * size, size);
    }
    if (node.isStrikethrough()) {
      line(elements, left, width, base + STRIKE_AT * size, size);
    }
  }

  private static double ascent(Text node) {
    Text alone = new Text("x");
    alone.setFont(node.getFont());
    return alone.getBaselineOffset();
  }

  private static void line(
      List<PathElement> elements, double left, double width, double y, double size) {
    double bottom = y + Math.max(1, LINE * size);
    elements.add(new MoveTo(left, y));
    elements.add(new LineTo(left + width, y));
    elements.add(new LineTo(left + width, bottom));
    elements.add(new LineTo(left, bottom));
    elements.add(new ClosePath());
  }

  /** Writes an outline down as elements of a path. */
  private record Writer(List<PathElement> elements, double x, double y, double scale)
      implements Pen {
    @Override
    public void move(double toX, double toY) {
      elements.add(new MoveTo(x + toX * scale, y + toY * scale));
    }

    @Override
    public void line(double toX, double toY) {
      elements.add(new LineTo(x + toX * scale, y + toY * scale));
    }

    @Override
    public void quad(double controlX, double controlY, double toX, double toY) {
      elements.add(
          new QuadCurveTo(
              x + controlX * scale, y + controlY * scale, x + toX * scale, y + toY * scale));
    }

    @Override
    public void cubic(
        double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
      elements.add(
          new CubicCurveTo(
              x + firstX * scale,
              y + firstY * scale,
              x + secondX * scale,
              y + secondY * scale,
              x + toX * scale,
              y + toY * scale));
    }

    @Override
    public void close() {
      elements.add(new ClosePath());
    }
  }
}
