package org.offprint.ui.flow;

import javafx.geometry.Point2D;

/**
 * How a view shows a column: moved by pixels, or as pages. Heights and points "in the column" count
 * from what is at the top of the view, and from the items' left edge. JavaFX thread only.
 */
interface Paging {
  /** How wide the items are to be, in pixels; not positive if there is no room. */
  double columnWidth();

  /** The height that nothing is to exceed which cannot be cut, in pixels. */
  double tallest();

  /** What is at the top of the view, or will be when it has come to rest. */
  FlowPlace place();

  /** The same as it is laid out now; asked within the layout. */
  FlowPlace arranged();

  /** The place that the view ends with. */
  FlowPlace end();

  /** The height in the column at which the view ends. */
  double bottom();

  /** The same, in a way that holds at any width. */
  Kept kept();

  /** Will be at a place when it is laid out. */
  void begin(Kept place);

  /**
   * A place at any width.
   *
   * @param index of an item
   * @param part how much of the item's height is above the place, 0 to 1
   */
  record Kept(int index, double part) {}

  /** Brings a place to the top of the view, as near as may be, at once. */
  void show(FlowPlace next);

  /** Goes to the very beginning. */
  void toTop();

  /** Goes to the very end. */
  void toEnd();

  /** Moves on by a number of pixels, or by a page when they amount to one. */
  void by(double pixels);

  /** Turns pages; 1 or -1. */
  void page(int pages);

  /** Moves on by about a page, at once; 1 or -1. */
  void leap(int pages);

  /**
   * Turns to the pages on one side.
   *
   * @param step 1 for the right, -1 for the left
   * @return false if there are none beside each other
   */
  boolean across(int step);

  /**
   * Brings a part of an item into view.
   *
   * @param top in the item, in pixels
   * @param bottom likewise
   * @return false if it was there, or nothing could be done
   */
  boolean reveal(int index, double top, double bottom);

  /** A point of the view as one in the column. */
  Point2D inColumn(Point2D view);

  /** How far a mouse is beyond the edge that it pulls at, in pixels, negative above; 0 within. */
  double pull(Point2D view);

  /** Moves on while a mouse pulls, once in each frame. */
  void drag(double pull);

  /** Puts the items where they belong; part of the layout. */
  void arrange();

  /** About how much there is, and where in it the view is, in pixels. */
  Extent extent();

  /**
   * How much there is.
   *
   * @param all of it
   * @param from how much of it is above the view
   * @param shown how much of it is in view
   */
  record Extent(double all, double from, double shown) {}

  /** Goes to about a distance from the beginning. */
  void showAt(double distance);

  /** Lays out a little of what will come next; false if there is nothing left to do. */
  boolean prepare();

  /** Comes to rest at once. */
  void rest();

  /** Comes to rest, and what is shown is to be others from the top. */
  void restart();
}
