package org.offprint.ui.flow;

import java.util.List;

/** A node of a flow that may be cut between its lines, but not through one. */
public interface Lined {
  /**
   * A line.
   *
   * @param top in the node's coordinates, in pixels
   * @param bottom likewise; not above {@code top}
   */
  record Line(double top, double bottom) {}

  /** Its lines from top to bottom, as it is laid out now. */
  List<Line> lines();
}
