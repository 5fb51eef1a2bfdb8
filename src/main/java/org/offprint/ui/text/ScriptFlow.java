package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A {@code TextFlow} in which the layout never splits a run that needs shaping, at any width.
 *
 * <p>Its text comes cut into pieces ({@link ShownText}). A piece that is wider than the flow is cut
 * further, between grapheme clusters, for as long as the flow is that narrow; and the flow is never
 * laid out narrower than a few letters, which JavaFX does on its own before the first layout.
 */
public class ScriptFlow extends TextFlow {
  private static final double LEAST_WIDTH = 48;
  private static final double LEAST_EMS = 3;
  private static final double WIDEST_LETTER_EMS = 1.5;

  static final String NO_SIZE = "-fx-font-size: 0.01px; -fx-fill: transparent;";

  private final List<Node> whole = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private double widest = -1;
  private double cutFor = Double.POSITIVE_INFINITY;
  private boolean cutting;
  private @Nullable Node backdrop;
  private @Nullable DrawnWords drawn;
  private ShownText content = new ShownText(List.of(), TextDirection.LEFT_TO_RIGHT, List.of());

  /** Where the text was cut further, in offsets of what is shown. */
  private List<Integer> cuts = List.of();

  /** Makes an empty flow. */
  @SuppressWarnings("this-escape") // the setters only touch JavaFX's own state
  protected ScriptFlow() {
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinWidth(LEAST_WIDTH);
    super.setWidth(LEAST_WIDTH);
  }

  /**
   * Shows a text.
   *
   * @param nodes one for each piece, in order: a {@code Text} with the piece's text, or another
   *     node for a piece that is one U+FFFC
   */
  protected final void show(ShownText shown, List<? extends Node> nodes) {
    show(shown, nodes, false);
  }

  /**
   * Shows a text.
   *
   * @param nodes as above
   * @param justified whether lines are filled to both sides. Right-to-left text never is: the
   *     layout would set its last line from the left.
   */
  protected final void show(ShownText shown, List<? extends Node> nodes, boolean justified) {
    content = shown;
    whole.clear();
    whole.addAll(nodes);
    units.clear();
    units.addAll(unitsOf(shown));
    widest = -1;
    cutFor = Double.POSITIVE_INFINITY;
    setTextAlignment(
        shown.direction() == TextDirection.RIGHT_TO_LEFT
            ? TextAlignment.RIGHT
            : justified ? TextAlignment.JUSTIFY : TextAlignment.LEFT);
    cuts = List.of();
    drawn = DrawnWords.of(shown, nodes);
    fill(whole);
  }

  /**
   * Puts a node behind the text. Not to be called while anything is laid out.
   *
   * @param node unmanaged; it stands at the flow's corner
   */
  protected final void setBackdrop(Node node) {
    getChildren().remove(backdrop);
    backdrop = node;
    getChildren().addFirst(node);
  }

  private void fill(List<Node> nodes) {
    List<Node> all = new ArrayList<>(nodes.size() + 2);
    if (backdrop != null) {
      all.add(backdrop);
    }
    all.addAll(nodes);
    if (drawn != null) {
      all.addAll(drawn.paths());
    }
    getChildren().setAll(all);
  }

  /**
   * The outline of a part of the text as it is laid out, in the flow's coordinates.
   *
   * @param start offset in what is shown
   * @param end offset in what is shown
   */
  protected final PathElement[] shapeOf(int start, int end) {
    int from = start + (int) cuts.stream().filter(cut -> cut <= start).count();
    int to = end + (int) cuts.stream().filter(cut -> cut < end).count();
    return getRangeShape(from, to, false);
  }

  /**
   * Where a part of the text stands, in the flow's coordinates.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  protected final List<Bounds> boxesOf(int start, int end) {
    return PieceBoxes.of(content, whole, this::shapeOf, start, end);
  }

  /**
   * The place between letters that is nearest to a point in the flow's coordinates.
   *
   * @return offset in the source
   */
  protected final int sourceAt(double x, double y) {
    int at = getHitInfo(new Point2D(x, y)).getInsertionIndex();
    int before = 0;
    while (before < cuts.size() && cuts.get(before) + before < at) {
      before++;
    }
    return Math.clamp(content.toSource(at - before), 0, content.sourceLength());
  }

  /**
   * Where a caret would stand, in the flow's coordinates; null if there is no text.
   *
   * @param source offset in the source
   */
  protected final @Nullable Bounds caretOf(int source) {
    int length = content.sourceLength();
    if (length == 0) {
      return null;
    }
    boolean end = source >= length;
    int shown = content.toShown(end ? length - 1 : source);
    int at = shown + (int) cuts.stream().filter(cut -> cut <= shown).count();
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PathElement element : getCaretShape(at, !end)) {
      if (element instanceof MoveTo to) {
        left = Math.min(left, to.getX());
        top = Math.min(top, to.getY());
        bottom = Math.max(bottom, to.getY());
      } else if (element instanceof LineTo to) {
        top = Math.min(top, to.getY());
        bottom = Math.max(bottom, to.getY());
      }
    }
    return bottom < top ? null : new BoundingBox(left, top, 0, bottom - top);
  }

  /** Called whenever the text has been laid out; may not add or remove nodes. */
  protected void laidOut() {}

  /** The inline style that a piece needs, whatever it is set in; empty for none. */
  protected static String style(Piece piece) {
    return switch (piece.kind()) {
      case INVISIBLE, INSERTED -> NO_SIZE;
      case SIMPLE, COMPLEX -> familyStyle(piece.system(), Fonts.family(piece.system()));
    };
  }

  /** The same beside the window's own words. */
  static String labelStyle(Piece piece) {
    return switch (piece.kind()) {
      case INVISIBLE, INSERTED -> NO_SIZE;
      case SIMPLE, COMPLEX -> familyStyle(piece.system(), Fonts.labels(piece.system()));
    };
  }

  private static String familyStyle(WritingSystem system, @Nullable String family) {
    if (system == WritingSystem.EUROPEAN || family == null) {
      return "";
    }
    String size = system.scale() == 1 ? "" : " -fx-font-size: " + system.scale() + "em;";
    return "-fx-font-family: \"" + family + "\";" + size;
  }

  /** For each piece the number of the stretch it belongs to: no line breaks within a stretch. */
  private static List<Integer> unitsOf(ShownText shown) {
    boolean complex = shown.pieces().stream().anyMatch(piece -> piece.kind() == Kind.COMPLEX);
    if (!complex) {
      return List.of();
    }
    Fonts.prepare();
    BitSet breaks = LineBreaks.ofLayout(shown.text());
    List<Integer> units = new ArrayList<>();
    int at = 0;
    int unit = 0;
    for (Piece piece : shown.pieces()) {
      if (breaks.get(at)) {
        unit++;
      }
      units.add(piece.kind() == Kind.SIMPLE ? -1 : unit);
      at += piece.text().length();
    }
    return units;
  }

  /** The least width it is ever laid out at, in pixels. */
  protected final double least() {
    double size =
        whole.stream()
            .mapToDouble(node -> node instanceof Text text ? text.getFont().getSize() : 0)
            .max()
            .orElse(0);
    return Math.max(LEAST_WIDTH, size * LEAST_EMS);
  }

  /** Cuts here and when its height is asked for; see {@link #layoutChildren}. */
  @Override
  public void resize(double width, double height) {
    double used = Math.max(width, least());
    cut(used);
    super.resize(used, height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return super.computePrefHeight(width);
    }
    double used = Math.max(width, least());
    cut(used);
    return super.computePrefHeight(used);
  }

  /**
   * Never adds or removes a node: a {@code Text} that is asked for its bounds has its flow laid out
   * first, and that may be while JavaFX walks over the flow's children.
   */
  @Override
  protected final void layoutChildren() {
    super.layoutChildren();
    if (drawn != null) {
      drawn.draw();
    }
    laidOut();
  }

  /** Cuts what is too wide for a line, or undoes it. */
  private void cut(double width) {
    if (cutting || units.isEmpty()) {
      return;
    }
    double line = width - snappedLeftInset() - snappedRightInset();
    double target = line >= mostPossible() || line >= widest() ? Double.POSITIVE_INFINITY : line;
    if (target == cutFor) {
      return;
    }
    cutting = true;
    try {
      cutFor = target;
      List<Node> nodes = target == Double.POSITIVE_INFINITY ? whole : cutTo(target);
      cuts = NarrowCut.cutsIn(nodes);
      fill(nodes);
    } finally {
      cutting = false;
    }
  }

  /** More than the widest stretch can be, found without measuring. */
  private double mostPossible() {
    double most = 0;
    double sum = 0;
    for (int i = 0; i < whole.size(); i++) {
      if (i == 0 || !units.get(i).equals(units.get(i - 1))) {
        sum = 0;
      }
      if (units.get(i) >= 0 && whole.get(i) instanceof Text text) {
        sum += text.getText().length() * text.getFont().getSize() * WIDEST_LETTER_EMS;
        most = Math.max(most, sum);
      }
    }
    return most;
  }

  private double widest() {
    if (widest < 0) {
      widest = 0;
      for (int i = 0; i < whole.size(); i++) {
        widest = Math.max(widest, unitWidth(i));
      }
    }
    return widest;
  }

  /** The width of the stretch that begins with a piece; 0 if the piece does not begin one. */
  private double unitWidth(int piece) {
    int unit = units.get(piece);
    if (unit < 0 || (piece > 0 && units.get(piece - 1) == unit)) {
      return 0;
    }
    double sum = 0;
    for (int i = piece; i < whole.size() && units.get(i) == unit; i++) {
      sum +=
          whole.get(i) instanceof Text text ? NarrowCut.width(text.getText(), text.getFont()) : 0;
    }
    return sum;
  }

  private List<Node> cutTo(double line) {
    List<Node> nodes = new ArrayList<>();
    boolean tooWide = false;
    for (int i = 0; i < whole.size(); i++) {
      boolean first = i == 0 || !units.get(i).equals(units.get(i - 1));
      if (first) {
        tooWide = unitWidth(i) > line;
      }
      Node node = whole.get(i);
      if (tooWide && units.get(i) >= 0 && node instanceof Text text) {
        if (!first) {
          nodes.add(NarrowCut.mayBreak());
        }
        nodes.addAll(NarrowCut.cutTo(line, text));
      } else {
        nodes.add(node);
      }
    }
    return nodes;
  }
}
