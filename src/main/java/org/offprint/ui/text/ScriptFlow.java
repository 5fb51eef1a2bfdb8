package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A {@code TextFlow} for text of any script.
 *
 * <p>Its text comes cut into pieces ({@link ShownText}). European text is laid out by JavaFX. All
 * other text is set in lines by ourselves ({@link LinedText}): JavaFX would shape a run anew from
 * the wrong text where a line break splits it, break lines by the rules of another language, and
 * leave lines from the right unfilled.
 */
public class ScriptFlow extends TextFlow {
  private static final double LEAST_WIDTH = 48;

  static final String NO_SIZE = "-fx-font-size: 0.01px; -fx-fill: transparent;";

  private @Nullable Node backdrop;
  private @Nullable LinedNodes lined;
  private @Nullable LinedText setText;
  private Setting setting = Setting.NATURAL;
  private ShownText content = ShownText.EMPTY;

  /**
   * A line of the text.
   *
   * @param top in the flow's coordinates
   * @param bottom in the flow's coordinates
   * @param end offset in what is shown at which the next line begins
   */
  protected record TextLine(double top, double bottom, int end) {}

  /**
   * How lines are set.
   *
   * @param filled whether to both sides
   * @param content what the first line takes above its base line and the last one below, together,
   *     in pixels; 0 if every line takes what the typefaces on it do
   */
  public record Setting(boolean filled, double content) {
    /** As labels are. */
    public static final Setting NATURAL = new Setting(false, 0);
  }

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
  protected final void show(ShownText shown, List<? extends Node> nodes, Setting how) {
    content = shown;
    setting = how;
    setText = null;
    nodes.forEach(ScriptFlow::renew);
    setTextAlignment(how.filled() ? TextAlignment.JUSTIFY : TextAlignment.LEFT);
    if (shown.lined()) {
      Fonts.prepare();
      lined = new LinedNodes(shown, nodes, !isStyledInCode());
      fill(lined.styled());
    } else {
      lined = null;
      nodes.forEach(node -> node.setManaged(true));
      fill(nodes);
    }
    requestLayout();
  }

  /** Undoes what was done to a node for another text. */
  private static void renew(Node node) {
    node.setOpacity(1);
    node.setVisible(true);
    node.getTransforms().clear();
  }

  /** Whether the nodes' fonts are set in code, so that they need not be in the scene for it. */
  protected boolean isStyledInCode() {
    return false;
  }

  /** Whether a piece is emphasised. */
  protected boolean isSlanted(Piece piece) {
    return false;
  }

  /** To be called when a node's font has changed. */
  protected final void refit() {
    if (setText != null) {
      setText = null;
      requestLayout();
    }
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

  private void fill(List<? extends Node> nodes) {
    List<Node> all = new ArrayList<>(nodes.size() + 1);
    if (backdrop != null) {
      all.add(backdrop);
    }
    all.addAll(nodes);
    if (!getChildren().equals(all)) {
      getChildren().setAll(all);
    }
  }

  /** The text in lines; null if JavaFX lays it out. */
  private @Nullable LinedText lines() {
    if (lined != null && setText == null) {
      setText = new LinedText(content, lined.pieces(), setting, getLineSpacing(), this::isSlanted);
    }
    return setText;
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  /**
   * Where a part of the text stands, in the flow's coordinates.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  protected final List<Bounds> boxesOf(int start, int end) {
    if (start >= end) {
      return List.of();
    }
    int from = content.toShown(start);
    int to = content.toShown(end - 1) + 1;
    LinedText text = lines();
    return text == null
        ? toldBoxes(from, to)
        : text.boxes(from, to).stream().map(this::moved).toList();
  }

  /** Without the spaces at which lines break: they are in the layout's shapes, beyond the lines. */
  private List<Bounds> toldBoxes(int from, int to) {
    List<TextLine> lines = toldLines();
    if (lines.size() < 2) {
      return ShapeBoxes.of(getRangeShape(from, to, false));
    }
    String all = content.text();
    List<Bounds> boxes = new ArrayList<>();
    int start = 0;
    for (TextLine line : lines) {
      int first = Math.max(start, from);
      int last = Math.min(line.end(), to);
      if (line.end() <= to && line.end() < all.length()) {
        while (last > first && TextCutter.isSpace(all.charAt(last - 1))) {
          last--;
        }
      }
      if (first < last) {
        boxes.addAll(ShapeBoxes.of(getRangeShape(first, last, false)));
      }
      start = line.end();
    }
    return boxes;
  }

  private Bounds moved(Bounds box) {
    return new BoundingBox(
        box.getMinX() + snappedLeftInset(),
        box.getMinY() + snappedTopInset(),
        box.getWidth(),
        box.getHeight());
  }

  /**
   * The place between letters that is nearest to a point in the flow's coordinates.
   *
   * @return offset in the source
   */
  protected final int sourceAt(double x, double y) {
    LinedText text = lines();
    int at =
        text == null
            ? getHitInfo(new Point2D(x, y)).getInsertionIndex()
            : text.offsetAt(x - snappedLeftInset(), y - snappedTopInset());
    return Math.clamp(content.toSource(at), 0, content.sourceLength());
  }

  /**
   * The letter at a point in the flow's coordinates, or nearest to it.
   *
   * @return offset in the source
   */
  protected final int letterAt(double x, double y) {
    LinedText text = lines();
    int at =
        text == null
            ? getHitInfo(new Point2D(x, y)).getCharIndex()
            : text.letterAt(x - snappedLeftInset(), y - snappedTopInset());
    return Math.clamp(content.toSource(at), 0, content.sourceLength());
  }

  /**
   * The line that a letter stands on, without the spaces at its end; null if JavaFX lays it out.
   *
   * @param source offset in the source
   */
  protected final @Nullable TextRange lineAround(int source) {
    LinedText text = lines();
    TextRange line = text == null ? null : text.lineOf(content.toShown(source));
    int start = line == null ? 0 : content.toSource(line.start());
    int end = line == null ? 0 : content.toSource(line.end());
    return end > start ? new TextRange(start, end) : null;
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
    LinedText text = lines();
    if (text != null) {
      Bounds caret = text.caret(end ? shown + 1 : shown);
      return caret == null ? null : moved(caret);
    }
    return ShapeBoxes.caret(getCaretShape(shown, !end));
  }

  /**
   * The lines of the text.
   *
   * @param width at which it is laid out, in pixels
   */
  protected final List<TextLine> linesAt(double width) {
    LinedText text = lines();
    double top = snappedTopInset();
    if (text != null) {
      return text.lines(inner(width)).stream()
          .map(line -> new TextLine(top + line.top(), top + line.bottom(), line.line().end()))
          .toList();
    }
    super.computePrefHeight(width);
    setWidth(width);
    return toldLines();
  }

  /** The lines of the text as it is laid out now. */
  protected final List<TextLine> linesNow() {
    return setText == null ? toldLines() : linesAt(getWidth());
  }

  private List<TextLine> toldLines() {
    return getLayoutInfo().getTextLines(false).stream()
        .map(line -> new TextLine(line.bounds().getMinY(), line.bounds().getMaxY(), line.end()))
        .toList();
  }

  /** Called whenever the text has been laid out; may not add or remove nodes. */
  protected void laidOut() {}

  /** The inline style that a piece needs, whatever it is set in; empty for none. */
  protected static String style(Piece piece) {
    return switch (piece.kind()) {
      case INVISIBLE, INSERTED -> NO_SIZE;
      case SIMPLE, COMPLEX, SPACE -> familyStyle(piece.system(), Fonts.family(piece.system()));
    };
  }

  /** The same beside the window's own words. */
  static String labelStyle(Piece piece) {
    return switch (piece.kind()) {
      case INVISIBLE, INSERTED -> NO_SIZE;
      case SIMPLE, COMPLEX, SPACE -> familyStyle(piece.system(), Fonts.labels(piece.system()));
    };
  }

  private static String familyStyle(WritingSystem system, @Nullable String family) {
    if (system == WritingSystem.EUROPEAN || family == null) {
      return "";
    }
    String size = system.scale() == 1 ? "" : " -fx-font-size: " + system.scale() + "em;";
    return "-fx-font-family: \"" + family + "\";" + size;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    LinedText text = lines();
    return text == null
        ? super.computePrefWidth(height)
        : snapSizeX(snappedLeftInset() + text.naturalWidth() + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    LinedText text = lines();
    if (text == null) {
      return super.computePrefHeight(width);
    }
    double room = width < 0 ? Double.MAX_VALUE / 4 : inner(Math.max(width, LEAST_WIDTH));
    return snapSizeY(snappedTopInset() + text.height(room) + snappedBottomInset());
  }

  @Override
  protected final void layoutChildren() {
    LinedText text = lines();
    LinedNodes nodes = lined;
    if (text == null || nodes == null) {
      super.layoutChildren();
    } else {
      text.lines(inner(getWidth()));
      fill(nodes.place(text, snappedLeftInset(), snappedTopInset()));
    }
    laidOut();
  }
}
