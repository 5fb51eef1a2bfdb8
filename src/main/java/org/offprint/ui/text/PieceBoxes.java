package org.offprint.ui.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Where parts of a text stand.
 *
 * <p>JavaFX says it too, but where a letter and its dots are two shapes, it takes the letter to
 * begin at its dots, and gives a part of a word no width or the wrong one. So whole words that are
 * shaped are as wide as their nodes, and a part that comes out without width is given its share of
 * the word.
 */
final class PieceBoxes {
  private static final double LEAST = 1;

  /** Says where JavaFX takes a part of what is shown to stand. */
  @FunctionalInterface
  interface Shapes {
    PathElement[] of(int start, int end);
  }

  private final ShownText shown;
  private final Shapes shapes;
  private final List<Bounds> boxes = new ArrayList<>();

  private PieceBoxes(ShownText shown, Shapes shapes) {
    this.shown = shown;
    this.shapes = shapes;
  }

  /**
   * Boxes in the flow's coordinates, one or more for each piece.
   *
   * @param nodes of the pieces; those without a parent are not laid out as such
   * @param start offset in the source
   * @param end offset in the source
   */
  static List<Bounds> of(ShownText shown, List<Node> nodes, Shapes shapes, int start, int end) {
    PieceBoxes found = new PieceBoxes(shown, shapes);
    for (int i = 0; i < shown.pieces().size(); i++) {
      Piece piece = shown.pieces().get(i);
      int from = Math.max(start, piece.source());
      int to = Math.min(end, piece.source() + piece.text().length());
      if (from < to && piece.kind() != Kind.INSERTED) {
        found.add(piece, nodes.get(i), from, to);
      }
    }
    return found.boxes;
  }

  private void add(Piece piece, Node node, int from, int to) {
    List<Bounds> told = boxes(shapes.of(shown.toShown(from), shown.toShown(to - 1) + 1));
    if (piece.kind() == Kind.COMPLEX && node.getParent() != null && node instanceof Text text) {
      boxes.add(ofWord(piece, text, from, to, told));
    } else {
      boxes.addAll(told);
    }
  }

  private Bounds ofWord(Piece piece, Text node, int from, int to, List<Bounds> told) {
    Bounds own = node.getLayoutBounds();
    double left = own.getMinX() + node.getLayoutX();
    double top = own.getMinY() + node.getLayoutY();
    int length = piece.text().length();
    int letters = piece.text().stripTrailing().length();
    double space = letters < length ? spaceAfter(piece.text().substring(letters), node) : 0;
    int end = piece.source() + letters;
    boolean fromRight =
        BaseDirection.of(piece.text(), shown.direction()) == TextDirection.RIGHT_TO_LEFT;
    double word = own.getWidth() - space;
    double before;
    double width;
    if (from == piece.source() && to >= end) {
      before = 0;
      width = to > end ? own.getWidth() : word;
    } else if (told.size() == 1 && told.getFirst().getWidth() >= LEAST) {
      return told.getFirst();
    } else {
      before = word * share(piece, from);
      width = Math.max(LEAST, word * share(piece, to) - before);
    }
    double x = fromRight ? left + own.getWidth() - before - width : left + before;
    return new BoundingBox(x, top, width, own.getHeight());
  }

  /** How much of a word's letters, as people count them, stand before an offset in the source. */
  private static double share(Piece piece, int offset) {
    String word = piece.text().stripTrailing();
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(word);
    int all = 0;
    int before = 0;
    for (int i = letters.next(); i != BreakIterator.DONE; i = letters.next()) {
      all++;
      before += piece.source() + i <= offset ? 1 : 0;
    }
    return all == 0 ? 0 : (double) before / all;
  }

  private static double spaceAfter(String space, Text node) {
    Text gap = new Text(space);
    gap.setFont(node.getFont());
    return gap.getLayoutBounds().getWidth();
  }

  /** The boxes of a shape. */
  static List<Bounds> boxes(PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    double[] sides = null;
    for (PathElement element : shape) {
      if (element instanceof MoveTo to) {
        close(sides, boxes);
        sides = new double[] {to.getX(), to.getY(), to.getX(), to.getY()};
      } else if (element instanceof LineTo to && sides != null) {
        sides[0] = Math.min(sides[0], to.getX());
        sides[1] = Math.min(sides[1], to.getY());
        sides[2] = Math.max(sides[2], to.getX());
        sides[3] = Math.max(sides[3], to.getY());
      }
    }
    close(sides, boxes);
    return boxes;
  }

  private static void close(double @org.jspecify.annotations.Nullable [] sides, List<Bounds> to) {
    if (sides != null && sides[2] - sides[0] > 0.5 && sides[3] - sides[1] > 0.5) {
      to.add(new BoundingBox(sides[0], sides[1], sides[2] - sides[0], sides[3] - sides[1]));
    }
  }
}
