package org.offprint.ui.reader;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A table in a frame of its own, which scrolls sideways where the table is wide. */
final class TableBox extends StackPane implements Markable {
  private static final double ABOVE_EMS = 0.3;
  private static final double BELOW_EMS = 1.2;

  private final TableGrid grid;
  private final SidewaysPane scroll;

  TableBox(Passage.Table table, PassageContext context) {
    ReaderStyle style = context.style();
    grid = new TableGrid(table, context);
    scroll = SidewaysPane.around(grid);
    getChildren().add(scroll);
    setPadding(Frames.padding(table.frame(), style, style.em(ABOVE_EMS), style.em(BELOW_EMS)));
    setStyle(Frames.bars(table.frame(), style, 0));
    setMinWidth(0);
  }

  @Override
  public void mark(List<TextMark> marks) {
    grid.mark(marks);
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

  @Override
  protected double computePrefHeight(double width) {
    grid.fitInto(width - snappedLeftInset() - snappedRightInset());
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    grid.fitInto(getWidth() - snappedLeftInset() - snappedRightInset());
    super.layoutChildren();
  }
}
