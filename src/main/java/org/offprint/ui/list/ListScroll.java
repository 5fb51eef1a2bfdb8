package org.offprint.ui.list;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Where a list is scrolled to. */
final class ListScroll {
  private final ListView<?> list;

  ListScroll(ListView<?> list) {
    this.list = list;
  }

  /**
   * A place in a list.
   *
   * @param row the first row in view
   * @param hidden how much of it is above the view, in pixels
   */
  record Place(int row, double hidden) {}

  /** The place that is in view. */
  Place place() {
    VirtualFlow<?> rows = rows();
    IndexedCell<?> first = rows == null ? null : rows.getFirstVisibleCell();
    return first == null
        ? new Place(0, 0)
        : new Place(Math.max(0, first.getIndex()), -first.getLayoutY());
  }

  /** Goes to a place. */
  void to(Place place) {
    if (list.getScene() != null) {
      // A list that is about to become taller would move its rows once more.
      list.getScene().getRoot().layout();
    }
    list.scrollTo(place.row());
    VirtualFlow<?> rows = rows();
    if (rows != null && place.hidden() > 0) {
      rows.layout();
      rows.scrollPixels(place.hidden());
    }
  }

  /** How many rows are wholly in view, at least one. */
  int rowsInView() {
    VirtualFlow<?> rows = rows();
    double height = rows == null ? 0 : rows.getHeight();
    return Math.max(1, (int) (height / list.getFixedCellSize()));
  }

  void toTop() {
    list.scrollTo(0);
  }

  /** Scrolls no further than it takes; {@link ListView#scrollTo} puts the row at the top. */
  void bringIntoView(int row) {
    // The flow may not know yet how many rows there are now.
    list.layout();
    VirtualFlow<?> rows = rows();
    if (rows == null) {
      list.scrollTo(row);
    } else {
      rows.scrollTo(row);
    }
  }

  private @Nullable VirtualFlow<?> rows() {
    Node flow = list.lookup(".virtual-flow");
    return flow instanceof VirtualFlow<?> rows ? rows : null;
  }
}
