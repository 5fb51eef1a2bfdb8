package org.offprint.ui.reader;

import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;

/** A table in a frame of its own, which scrolls sideways where the table is wide. */
final class TableBox extends StackPane {
  private static final double ABOVE_EMS = 0.3;
  private static final double BELOW_EMS = 1.2;

  private final TableGrid grid;

  TableBox(Passage.Table table, PassageContext context) {
    getStyleClass().add("table-box");
    ReaderStyle style = context.style();
    grid = new TableGrid(table, context);
    SidewaysPane scroll = SidewaysPane.around(grid);
    getChildren().add(scroll);
    setPadding(Frames.padding(table.frame(), style, style.em(ABOVE_EMS), style.em(BELOW_EMS)));
    setStyle(Frames.bars(table.frame(), style, 0));
    setMinWidth(0);
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
