package org.offprint.ui.reader;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.flow.Lined;

/** A table, or a part of a long one, in a frame that scrolls sideways where the table is wide. */
final class TableBox extends StackPane implements Lettered, Lined {
  private static final double ABOVE_EMS = 0.3;
  private static final double BELOW_EMS = 1.2;

  private final TableGrid grid;
  private final SidewaysPane scroll;
  private final TableBar bar;
  private final boolean last;
  private final boolean fromRight;

  TableBox(Passage.Table table, TableColumns columns, PassageContext context, Fragment fragment) {
    ReaderStyle style = context.style();
    grid = new TableGrid(table, columns);
    scroll = SidewaysPane.withoutBar(grid);
    last = fragment.last();
    fromRight = columns.fromRight();
    bar = new TableBar(this, columns.scrollProperty(), last);
    scroll.hvalueProperty().bindBidirectional(columns.scrollProperty());
    getChildren().add(scroll);
    double above = fragment.first() ? style.em(ABOVE_EMS) : 0;
    double below = last ? style.em(BELOW_EMS) : 0;
    setPadding(Frames.padding(table.frame(), style, above, below));
    setStyle(Frames.bars(table.frame(), style, 0));
    setMinWidth(0);
  }

  @Override
  public void mark(List<TextMark> marks) {
    grid.mark(marks);
  }

  @Override
  public int offsetAt(Point2D scene) {
    return grid.offsetAt(scene);
  }

  @Override
  public @Nullable TextRange lineOf(int offset) {
    return grid.lineOf(offset);
  }

  @Override
  public int letterAt(Point2D scene) {
    return grid.letterAt(scene);
  }

  @Override
  public @Nullable Bounds caretAt(int offset) {
    return grid.caretAt(offset);
  }

  /** Where the cell of a place is, in the coordinates of the scene; null for nowhere. */
  @Nullable Bounds cellAt(int offset) {
    return grid.cellAt(offset);
  }

  @Override
  public List<Line> lines() {
    return Lined.within(this, snappedTopInset(), grid.lines());
  }

  @Override
  public @Nullable Bounds reveal(int start, int end) {
    Bounds there = grid.bounds(start, end);
    if (there != null) {
      scroll.reveal(grid.sceneToLocal(there));
    }
    return grid.bounds(start, end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Puts a node in front of the table. */
  void add(Node node) {
    getChildren().add(node);
  }

  /** Whether the table is wider than there is room. */
  private boolean isWide(double width) {
    return grid.prefWidth(-1) > width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    grid.fitInto(width - snappedLeftInset() - snappedRightInset());
    double below = last && isWide(width) ? SidewaysPane.BAR_HEIGHT : 0;
    return super.computePrefHeight(width) + below;
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    grid.fitInto(inner);
    double height = scroll.prefHeight(inner);
    double room = fromRight ? Math.max(0, inner - grid.prefWidth(-1)) : 0;
    scroll.resizeRelocate(snappedLeftInset() + room, snappedTopInset(), inner - room, height);
    bar.show(isWide(getWidth()) ? inner / grid.prefWidth(-1) : 1);
  }
}
