package org.offprint.ui.flow;

import java.util.Comparator;

/**
 * A place in a flow.
 *
 * @param index of an item
 * @param pixels below the item's top; negative above the first item only
 */
public record FlowPlace(int index, double pixels) {
  /** From the first to the last. */
  static final Comparator<FlowPlace> ORDER =
      Comparator.comparingInt(FlowPlace::index).thenComparingDouble(FlowPlace::pixels);

  /** The top of the first item. */
  static final FlowPlace FIRST = new FlowPlace(0, 0);

  FlowPlace down(double more) {
    return new FlowPlace(index, pixels + more);
  }
}
