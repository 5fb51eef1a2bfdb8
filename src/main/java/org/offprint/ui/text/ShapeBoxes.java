package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** Reads boxes out of the shapes that JavaFX's layout gives. */
final class ShapeBoxes {
  private static final double LEAST = 0.5;

  private ShapeBoxes() {}

  /** The boxes of a shape, one for each of its closed parts. */
  static List<Bounds> of(PathElement[] shape) {
    return of(shape, LEAST);
  }

  /**
   * The same.
   *
   * @param least how wide and high a box has to be to count, in pixels
   */
  static List<Bounds> of(PathElement[] shape, double least) {
    List<Bounds> boxes = new ArrayList<>();
    double[] sides = null;
    for (PathElement element : shape) {
      if (element instanceof MoveTo to) {
        close(sides, least, boxes);
        sides = new double[] {to.getX(), to.getY(), to.getX(), to.getY()};
      } else if (element instanceof LineTo to && sides != null) {
        sides[0] = Math.min(sides[0], to.getX());
        sides[1] = Math.min(sides[1], to.getY());
        sides[2] = Math.max(sides[2], to.getX());
        sides[3] = Math.max(sides[3], to.getY());
      }
    }
    close(sides, least, boxes);
    return boxes;
  }

  private static void close(double @Nullable [] sides, double least, List<Bounds> to) {
    if (sides != null && sides[2] - sides[0] > least && sides[3] - sides[1] > least) {
      to.add(new BoundingBox(sides[0], sides[1], sides[2] - sides[0], sides[3] - sides[1]));
    }
  }

  /** What a caret takes; null if it has no height. */
  static @Nullable Bounds caret(PathElement[] shape) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PathElement element : shape) {
      if (element instanceof MoveTo to) {
        left = Math.min(left, to.getX());
        top = Math.min(top, to.getY());
        bottom = Math.max(bottom, to.getY());
      } else if (element instanceof LineTo to) {
        top = Math.min(top, to.getY());
        bottom = Math.max(bottom, to.getY());
      }
    }
    return bottom < top ? null : new BoundingBox(left, top, 0, bottom - top);
  }
}
