package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Shear;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * The nodes of a paragraph whose lines are set by ourselves. A piece that stands on one line is
 * shown by its own node, one that is divided by copies of it. The nodes of words that are drawn by
 * their outlines are there for the mouse, and unseen.
 */
final class LinedNodes {
  /** What a divided word ends with; not part of the text. */
  static final String HYPHEN = "-";

  private static final double LEAN = -0.2;

  private final ShownText shown;
  private final List<? extends Node> nodes;
  private final boolean all;
  private final Map<Integer, List<Text>> copies = new HashMap<>();
  private final List<Text> hyphens = new ArrayList<>();
  private final DrawnWords drawn = new DrawnWords();

  /**
   * @param nodes of the pieces
   * @param all whether every node has to be in the scene, to be given its style there
   */
  LinedNodes(ShownText shown, List<? extends Node> nodes, boolean all) {
    this.shown = shown;
    this.nodes = List.copyOf(nodes);
    this.all = all;
    for (Node node : nodes) {
      node.setManaged(false);
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Text text) {
        text.setText(WordWidths.visual(shown.pieces().get(i), text.getText()));
      }
    }
  }

  /** The nodes that have to be in the scene before the text is measured. */
  List<? extends Node> styled() {
    return all
        ? nodes
        : nodes.stream().filter(node -> node instanceof Text text && hasUse(text)).toList();
  }

  /** The nodes of the pieces as they are. */
  List<? extends Node> pieces() {
    return nodes;
  }

  /**
   * Puts everything where it belongs.
   *
   * @param left of the paragraph, in pixels
   * @param top of the paragraph
   * @return all that is to be in the scene
   */
  @SuppressWarnings("ReferenceEquality") // a node is itself and nothing else
  List<Node> place(LinedText text, double left, double top) {
    List<Node> placed = new ArrayList<>();
    Map<Integer, Integer> used = new HashMap<>();
    drawn.clear();
    int divided = 0;
    if (all) {
      nodes.forEach(node -> node.setVisible(false));
      placed.addAll(nodes);
    }
    for (LinedText.SetLine line : text.lines()) {
      double base = Math.rint(top + line.base());
      for (Part part : line.line().parts()) {
        Node node = nodeOf(part, used);
        double x = left + part.x();
        if (node instanceof Text words) {
          boolean unseen = place(text.widths(), part, words, x, base);
          if (!all || node != nodes.get(part.piece())) {
            if (!unseen || hasUse(words)) {
              placed.add(node);
            }
          }
        } else {
          double width = node.prefWidth(-1);
          double height = node.prefHeight(-1);
          node.resizeRelocate(x, base - node.getBaselineOffset(), width, height);
          node.setVisible(true);
          if (!all) {
            placed.add(node);
          }
        }
      }
      if (line.line().hyphen() >= 0) {
        int word = text.widths().wordBefore(line.line().parts().getLast().piece());
        placed.add(hyphen(divided, (Text) nodes.get(word), left + line.line().hyphen(), base));
        divided++;
      }
    }
    placed.addAll(drawn.paths());
    return placed;
  }

  private Text hyphen(int index, Text like, double x, double base) {
    if (index == hyphens.size()) {
      Text made = new Text(HYPHEN);
      made.getStyleClass().add("hyphen");
      made.setManaged(false);
      made.setMouseTransparent(true);
      hyphens.add(made);
    }
    Text hyphen = hyphens.get(index);
    hyphen.setFont(like.getFont());
    hyphen.fillProperty().bind(like.fillProperty());
    hyphen.setLayoutX(x - hyphen.getLayoutBounds().getMinX());
    hyphen.setLayoutY(base + like.getTranslateY());
    return hyphen;
  }

  /** Whether a piece shows nothing of its own: not even a line runs under it. */
  private static boolean isBare(Piece piece, Text node) {
    return piece.kind() == Kind.SPACE
        && !hasUse(node)
        && !node.isUnderline()
        && !node.isStrikethrough();
  }

  /** Whether the mouse is to find a node, or the style sheet. */
  private static boolean hasUse(Text node) {
    return !node.getStyleClass().isEmpty();
  }

  /** Gives whether the node shows nothing. */
  private boolean place(WordWidths widths, Part part, Text node, double x, double base) {
    Piece piece = shown.pieces().get(part.piece());
    boolean hidden =
        piece.kind() == Kind.INVISIBLE
            || piece.kind() == Kind.INSERTED
            || isBare(piece, node)
            || (piece.kind() == Kind.SPACE && part.width() == 0);
    node.setVisible(!hidden);
    if (hidden) {
      return true;
    }
    boolean unseen = widths.isDrawn(part.piece()) || isBetweenDrawn(widths, part, piece);
    if (all || !unseen || hasUse(node)) {
      // What is neither seen nor found by the mouse need not be shaped.
      node.setOpacity(unseen ? 0 : 1);
      node.setLayoutX(x - node.getLayoutBounds().getMinX());
      node.setLayoutY(base);
    }
    if (unseen) {
      if (piece.kind() != Kind.SPACE) {
        drawn.word(
            node,
            widths.outline(part.piece(), part.from(), part.to()),
            x,
            base + node.getTranslateY());
      }
      drawn.lines(node, x, base + node.getTranslateY(), part.width());
    } else if (piece.kind() == Kind.SPACE) {
      double natural = node.getLayoutBounds().getWidth();
      node.getTransforms().setAll(new Scale(natural > 0 ? part.width() / natural : 1, 1));
    } else if (node.getTransforms().isEmpty() && widths.leans(part.piece())) {
      node.getTransforms().add(new Shear(LEAN, 0));
    }
    return unseen;
  }

  /** Lines under spaces are drawn as those under the words before them are. */
  private static boolean isBetweenDrawn(WordWidths widths, Part part, Piece piece) {
    return piece.kind() == Kind.SPACE && part.piece() > 0 && widths.isDrawn(part.piece() - 1);
  }

  private Node nodeOf(Part part, Map<Integer, Integer> used) {
    Node node = nodes.get(part.piece());
    Piece piece = shown.pieces().get(part.piece());
    boolean whole = part.from() == 0 && part.to() == piece.text().length();
    if (whole || !(node instanceof Text text)) {
      return node;
    }
    List<Text> known = copies.computeIfAbsent(part.piece(), any -> new ArrayList<>());
    int index = used.merge(part.piece(), 1, Integer::sum) - 1;
    if (index == known.size()) {
      known.add(copy(text));
    }
    Text copy = known.get(index);
    copy.setFont(text.getFont());
    copy.setText(WordWidths.visual(piece, piece.text().substring(part.from(), part.to())));
    return copy;
  }

  private static Text copy(Text of) {
    Text copy = new Text();
    copy.setManaged(false);
    copy.getStyleClass().setAll(of.getStyleClass());
    copy.setStyle(of.getStyle());
    if (of.fillProperty().isBound()) {
      copy.fillProperty().bind(of.fillProperty());
    }
    copy.setUnderline(of.isUnderline());
    copy.setStrikethrough(of.isStrikethrough());
    copy.setTranslateY(of.getTranslateY());
    copy.setCursor(of.getCursor());
    copy.setPickOnBounds(of.isPickOnBounds());
    copy.setUserData(of.getUserData());
    copy.setOnMouseEntered(of.getOnMouseEntered());
    copy.setOnMouseExited(of.getOnMouseExited());
    copy.setOnMouseClicked(of.getOnMouseClicked());
    return copy;
  }
}
