package org.offprint.ui.reader;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.FlowView;

/**
 * The scroll bar of a table wider than the pane: below its last row, or at the pane's foot as long
 * as that row is further down. One is seen at a time, however many parts the table has. JavaFX
 * thread only.
 */
final class TableBar {
  private final TableBox box;
  private final DoubleProperty scroll;
  private final boolean last;
  private final InvalidationListener moved = any -> place();
  private final WeakInvalidationListener viewMoved = new WeakInvalidationListener(moved);
  private @Nullable FlowView view;
  private @Nullable ScrollBar bar;
  private double shown = 1;

  /**
   * Of a part of a table.
   *
   * @param scroll how far the table is scrolled, 0 to 1
   * @param last whether the table ends with the part
   */
  TableBar(TableBox box, DoubleProperty scroll, boolean last) {
    this.box = box;
    this.scroll = scroll;
    this.last = last;
    box.translateYProperty().addListener(moved);
    box.clipProperty().addListener(moved);
  }

  /**
   * Says how much of the table's width can be seen; within the layout.
   *
   * @param part 1 for all of it
   */
  void show(double part) {
    shown = part;
    if (part < 1) {
      FlowView now = view();
      if (view == null && now != null) {
        view = now;
        now.heightProperty().addListener(viewMoved);
      }
    }
    place();
  }

  private @Nullable FlowView view() {
    for (Node node = box.getParent(); node != null; node = node.getParent()) {
      if (node instanceof FlowView flow) {
        return flow;
      }
    }
    return null;
  }

  private void place() {
    double end = box.getHeight() - box.getInsets().getBottom();
    double y = shown < 1 ? bottom(end) - SidewaysPane.BAR_HEIGHT : -1;
    ScrollBar placed = bar;
    if (y < box.getInsets().getTop()) {
      if (placed != null) {
        placed.setVisible(false);
      }
      return;
    }
    if (placed == null) {
      placed = new ScrollBar();
      placed.setOrientation(Orientation.HORIZONTAL);
      placed.setMax(1);
      placed.setManaged(false);
      placed.getStyleClass().add("table-bar");
      placed.valueProperty().bindBidirectional(scroll);
      bar = placed;
      box.add(placed);
    }
    double left = box.getInsets().getLeft();
    placed.setVisible(true);
    placed.setVisibleAmount(shown);
    placed.setUnitIncrement(shown / 4);
    placed.setBlockIncrement(shown);
    placed.resizeRelocate(
        left, y, box.getWidth() - left - box.getInsets().getRight(), SidewaysPane.BAR_HEIGHT);
  }

  /**
   * Where the bar ends. Pages end between lines, where there is no room for it; there it stands
   * only at the table's end.
   *
   * @param end of the part, in its coordinates
   */
  private double bottom(double end) {
    FlowView flow = view;
    double foot = end;
    if (flow != null && box.getClip() == null) {
      Point2D corner = box.sceneToLocal(flow.localToScene(0, flow.getHeight()));
      foot = corner == null ? end : corner.getY();
    }
    return foot < end ? foot : last ? end : -1;
  }
}
