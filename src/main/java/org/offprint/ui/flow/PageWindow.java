package org.offprint.ui.flow;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * One page as a window on a column.
 *
 * @param start of what is on it
 * @param end of what is on it
 * @param x of the page's left edge in the view, in pixels
 * @param y of the page's top in the view, in pixels
 * @param top where in the column the page's first line begins
 * @param bottom where in the column its last line ends
 * @param cutAbove where in the column an item is cut off that began on an earlier page
 * @param cutBelow where in the column an item is cut off that goes on after this page
 */
record PageWindow(
    FlowPlace start,
    FlowPlace end,
    double x,
    double y,
    double top,
    double bottom,
    double cutAbove,
    double cutBelow) {
  /** No page. */
  static final PageWindow NONE = new PageWindow(FlowPlace.FIRST, FlowPlace.FIRST, 0, 0, 0, 0, 0, 0);

  private static final double FAR = 10_000;

  /** Letters may reach so far out of their lines; what is beside the lines ends here. */
  private static final double OVERHANG = 6;

  /** Whether nothing is on it. */
  boolean isEmpty() {
    return start.equals(end);
  }

  /** The first item that is on it. */
  int first() {
    return start.index();
  }

  /** Whether a line of an item is on it. */
  boolean shows(int index) {
    return index >= start.index()
        && (index < end.index() || (index == end.index() && end.pixels() > start(index)));
  }

  private double start(int index) {
    return index == start.index() ? start.pixels() : 0;
  }

  /**
   * Shows a node of an item here.
   *
   * @param at where the item is in the column
   */
  void put(Region node, int index, double at) {
    Strip.put(node, x, y + at - top, clip(node, index, at));
  }

  private @Nullable Rectangle clip(Region node, int index, double at) {
    if (index != start.index() && index != last()) {
      return null;
    }
    boolean above = index == start.index();
    boolean below = index == last();
    double from = above ? (start.pixels() > 0 ? cutAbove : top - OVERHANG) - at : -FAR;
    double to = below ? (end.pixels() > 0 ? cutBelow : bottom + OVERHANG) - at : FAR;
    return new Rectangle(-FAR, from, node.getWidth() + 2 * FAR, Math.max(0, to - from));
  }

  private int last() {
    return end.pixels() > 0 ? end.index() : end.index() - 1;
  }

  /** The height in the column of a height in the view, kept within the page. */
  double inColumn(double viewY) {
    return Math.clamp(viewY - y + top, top, Math.max(top, bottom - 1));
  }
}
