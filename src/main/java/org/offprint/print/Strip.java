package org.offprint.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal strip of the article that no page break cuts: a line of text, a picture, a row of a
 * table.
 *
 * @param space above it, in points; falls away at the top of a page
 * @param height in points
 * @param breakBefore whether a page may end above it
 * @param painter paints it
 * @param anchors names of the places in it that links lead to
 * @param heading what the outline says of it; null if it is no heading
 * @param repeated strips that stand above it again when it comes first on a page (a table's head)
 */
record Strip(
    double space,
    double height,
    boolean breakBefore,
    Painter painter,
    List<String> anchors,
    @Nullable Heading heading,
    List<Strip> repeated) {
  Strip {
    anchors = List.copyOf(anchors);
    repeated = List.copyOf(repeated);
  }

  /**
   * A heading as it stands in the outline.
   *
   * @param level 1 for the title
   */
  record Heading(int level, String words) {}

  /** Paints a strip. */
  @FunctionalInterface
  interface Painter {
    /** Paints it with its left upper corner at {@code left}, {@code top} of the canvas. */
    void paint(PageCanvas canvas, double left, double top);
  }

  static Strip of(double height, Painter painter) {
    return new Strip(0, height, true, painter, List.of(), null, List.of());
  }

  /** Nothing, as high as this. */
  static Strip gap(double height) {
    return of(height, (canvas, left, top) -> {});
  }

  Strip spaced(double above) {
    return new Strip(above, height, breakBefore, painter, anchors, heading, repeated);
  }

  /** Never the first on a page while what stands above it is on the page before. */
  Strip glued() {
    return new Strip(space, height, false, painter, anchors, heading, repeated);
  }

  Strip anchored(List<String> names) {
    return new Strip(space, height, breakBefore, painter, names, heading, repeated);
  }

  Strip inOutline(Heading entry) {
    return new Strip(space, height, breakBefore, painter, anchors, entry, repeated);
  }

  Strip under(List<Strip> head) {
    return new Strip(space, height, breakBefore, painter, anchors, heading, head);
  }

  /** The same, painted with something else, its space above counted into its height. */
  Strip with(Painter also) {
    double above = space;
    return new Strip(
        0,
        height + above,
        breakBefore,
        (canvas, left, top) -> {
          also.paint(canvas, left, top);
          painter.paint(canvas, left, top + above);
        },
        anchors,
        heading,
        repeated);
  }
}
