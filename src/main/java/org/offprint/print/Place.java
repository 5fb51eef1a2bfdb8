package org.offprint.print;

import org.offprint.model.TextDirection;

/**
 * Where strips stand: between these sides, as part of this node.
 *
 * @param left in points from the left of the page's text area
 * @param width in points
 * @param side where lists and quotations are indented from
 */
record Place(double left, double width, TextDirection side, StructureNode node) {
  private static final double LEAST_WIDTH = 60;

  /** Indented from the side where text begins, while there is room. */
  Place indented(double points) {
    double inset = Math.min(points, Math.max(0, width - LEAST_WIDTH));
    boolean fromLeft = side == TextDirection.LEFT_TO_RIGHT;
    return new Place(fromLeft ? left + inset : left, width - inset, side, node);
  }

  /** Narrowed from both sides. */
  Place padded(double points) {
    return new Place(left + points, width - 2 * points, side, node);
  }

  Place under(StructureNode parent) {
    return new Place(left, width, side, parent);
  }

  Place from(TextDirection other) {
    return new Place(left, width, other, node);
  }

  /** The left of something so wide that stands where text begins. */
  double start(double thing) {
    return side == TextDirection.LEFT_TO_RIGHT ? left : left + width - thing;
  }
}
