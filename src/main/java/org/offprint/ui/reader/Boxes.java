package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** Puts boxes around parts of a text together. */
final class Boxes {
  private static final double TOUCHING = 1.5;

  private Boxes() {}

  /** The boxes of a shape as JavaFX gives it for a range or a caret. */
  static List<Bounds> of(PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    List<Bounds> corners = new ArrayList<>();
    for (PathElement element : shape) {
      if (element instanceof MoveTo to) {
        close(corners, boxes);
        corners.add(new BoundingBox(to.getX(), to.getY(), 0, 0));
      } else if (element instanceof LineTo to) {
        corners.add(new BoundingBox(to.getX(), to.getY(), 0, 0));
      }
    }
    close(corners, boxes);
    return boxes;
  }

  private static void close(List<Bounds> corners, List<Bounds> boxes) {
    Bounds box = around(corners);
    if (box != null && box.getHeight() > 0) {
      boxes.add(box);
    }
    corners.clear();
  }

  /** Makes one of boxes that touch on a line; from line to line, from left to right. */
  static List<Bounds> joined(List<Bounds> boxes) {
    List<Bounds> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(Bounds::getCenterY));
    List<Bounds> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isOnLine(sorted.get(start), sorted.get(i))) {
        joinLine(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static boolean isOnLine(Bounds first, Bounds other) {
    return other.getCenterY() - first.getCenterY()
        < Math.max(first.getHeight(), other.getHeight()) / 3;
  }

  private static void joinLine(List<Bounds> line, List<Bounds> joined) {
    line.sort(Comparator.comparingDouble(Bounds::getMinX));
    Bounds last = null;
    for (Bounds box : line) {
      if (last != null && box.getMinX() <= last.getMaxX() + TOUCHING) {
        last = both(last, box);
      } else {
        if (last != null) {
          joined.add(last);
        }
        last = box;
      }
    }
    if (last != null) {
      joined.add(last);
    }
  }

  private static Bounds both(Bounds a, Bounds b) {
    double left = Math.min(a.getMinX(), b.getMinX());
    double top = Math.min(a.getMinY(), b.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(a.getMaxX(), b.getMaxX()) - left,
        Math.max(a.getMaxY(), b.getMaxY()) - top);
  }

  /** All boxes in one; null for none. */
  static @Nullable Bounds around(List<Bounds> boxes) {
    return boxes.stream().reduce(Boxes::both).orElse(null);
  }
}
