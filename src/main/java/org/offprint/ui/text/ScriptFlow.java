package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
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

  private final List<Node> behind = new ArrayList<>(0);
  private @Nullable LinedNodes lined;
  private @Nullable LinedText setText;
  private ParagraphSetting setting = ParagraphSetting.NATURAL;
  private ShownText content = ShownText.EMPTY;
  private ToldText told = new ToldText(this, content);

  /**
   * A line of the text.
   *
   * @param top in the flow's coordinates
   * @param bottom in the flow's coordinates
   * @param end offset in what is shown at which the next line begins
   */
  protected record TextLine(double top, double bottom, int end) {}

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
  protected final void show(ShownText shown, List<? extends Node> nodes, ParagraphSetting how) {
    content = shown;
    told = new ToldText(this, shown);
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
   * Puts a node behind the text and all that is behind it. Not to be called while anything is laid
   * out.
   *
   * @param node unmanaged; it stands at the flow's corner
   */
  protected final void addBehind(Node node) {
    behind.addFirst(node);
    getChildren().addFirst(node);
  }

  private void fill(List<? extends Node> nodes) {
    List<Node> all = new ArrayList<>(behind.size() + nodes.size());
    all.addAll(behind);
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
    return laid().boxes(from, to).stream().map(this::moved).toList();
  }

  /**
   * The lines under a part of the text, in the flow's coordinates, if JavaFX lays it out.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  protected final List<Bounds> underlinesOf(int start, int end) {
    return start < end && lined == null
        ? told.underlines(content.toShown(start), content.toShown(end - 1) + 1)
        : List.of();
  }

  private LaidText laid() {
    LinedText own = lines();
    return own == null ? told : own.points();
  }

  /** Where the coordinates of what is laid out begin. */
  private double left() {
    return lined == null ? 0 : snappedLeftInset();
  }

  private double top() {
    return lined == null ? 0 : snappedTopInset();
  }

  private Bounds moved(Bounds box) {
    return new BoundingBox(
        box.getMinX() + left(), box.getMinY() + top(), box.getWidth(), box.getHeight());
  }

  /**
   * The place between letters that is nearest to a point in the flow's coordinates.
   *
   * @return offset in the source
   */
  protected final int sourceAt(double x, double y) {
    int at = laid().offsetAt(x - left(), y - top());
    return Math.clamp(content.toSource(at), 0, content.sourceLength());
  }

  /**
   * The letter at a point in the flow's coordinates, or nearest to it.
   *
   * @return offset in the source
   */
  protected final int letterAt(double x, double y) {
    int at = laid().letterAt(x - left(), y - top());
    return Math.clamp(content.toSource(at), 0, content.sourceLength());
  }

  /**
   * The line that a letter stands on, without the spaces at its end; null if JavaFX lays it out.
   *
   * @param source offset in the source
   */
  protected final @Nullable TextRange lineAround(int source) {
    TextRange line = laid().lineOf(content.toShown(source));
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
    Bounds caret = laid().caret(content.toShown(end ? length - 1 : source), end);
    return caret == null ? null : moved(caret);
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
    return told.lines();
  }

  /** The lines of the text as it is laid out now. */
  protected final List<TextLine> linesNow() {
    return setText == null ? told.lines() : linesAt(getWidth());
  }

  /** Called whenever the text has been laid out; may not add or remove nodes. */
  protected void laidOut() {}

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
