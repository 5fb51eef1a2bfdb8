package org.offprint.ui.flow;

import javafx.scene.layout.Region;

/** What a {@link FlowView} shows, from top to bottom. JavaFX thread only. */
public interface FlowItems {
  /** Nothing. */
  FlowItems NONE =
      new FlowItems() {
        @Override
        public int size() {
          return 0;
        }

        @Override
        public Region node(int index) {
          throw new IndexOutOfBoundsException(index);
        }

        @Override
        public double guess(int index, double width) {
          return 0;
        }
      };

  /** How many there are; does not change. */
  int size();

  /**
   * Makes the node of an item, anew each time. Its height is asked for its width; whenever that
   * changes, it requests layout.
   */
  Region node(int index);

  /**
   * About how high an item is at a width, in pixels, without making its node. Called for all items
   * whenever the width changes, so it has to be quick.
   */
  double guess(int index, double width);

  /** Whether an item is not to be the last on a page, as a heading, unless it is the very last. */
  default boolean staysWithNext(int index) {
    return false;
  }
}
