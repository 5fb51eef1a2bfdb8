package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/**
 * What is drawn behind marked words: one shape for each style. It stands outside the layout, and
 * its nodes are made when marks are set, never while text is laid out.
 */
final class MarkShapes extends Group {
  private static final double TOUCHING = 1.5;
  private static final double LINE = 2;

  /** Says where a part of a text stands, as {@code TextFlow.getRangeShape} does. */
  @FunctionalInterface
  interface Ranges {
    PathElement[] shape(int start, int end);
  }

  private final Map<MarkStyle, Path> areas = new LinkedHashMap<>();
  private final Map<MarkStyle, Path> lines = new LinkedHashMap<>();
  private List<TextMark> marks = List.of();

  MarkShapes() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("marks");
  }

  /** What is to be drawn; {@link #draw} draws it. */
  void set(List<TextMark> next) {
    marks = List.copyOf(next);
    areas.clear();
    lines.clear();
    getChildren().clear();
    for (TextMark mark : marks) {
      areas.computeIfAbsent(mark.style(), style -> path(style.styleClass()));
      if (mark.style().isUnderlined()) {
        lines.computeIfAbsent(mark.style(), style -> path(style.lineClass()));
      }
    }
  }

  private Path path(String styleClass) {
    Path path = new Path();
    path.setManaged(false);
    path.setSmooth(false);
    path.setStroke(null);
    path.getStyleClass().addAll("mark", styleClass);
    getChildren().add(path);
    return path;
  }

  /** Draws all marks where the text stands now. */
  void draw(Ranges ranges) {
    areas.forEach((style, path) -> path.getElements().clear());
    lines.forEach((style, path) -> path.getElements().clear());
    for (TextMark mark : marks) {
      for (Bounds box : boxes(ranges.shape(mark.start(), mark.end()))) {
        add(areas.get(mark.style()), box);
        add(
            lines.get(mark.style()),
            new BoundingBox(box.getMinX(), box.getMaxY() - LINE, box.getWidth(), LINE));
      }
    }
  }

  private static void add(@org.jspecify.annotations.Nullable Path path, Bounds box) {
    if (path != null) {
      ObservableList<PathElement> elements = path.getElements();
      elements.addAll(
          new MoveTo(box.getMinX(), box.getMinY()),
          new HLineTo(box.getMaxX()),
          new VLineTo(box.getMaxY()),
          new HLineTo(box.getMinX()),
          new ClosePath());
    }
  }

  /** The boxes of a range's shape; those that touch on a line are one. */
  static List<Bounds> boxes(PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    List<double[]> corners = new ArrayList<>();
    for (PathElement element : shape) {
      switch (element) {
        case MoveTo to -> {
          close(corners, boxes);
          corners.add(new double[] {to.getX(), to.getY()});
        }
        case LineTo to -> corners.add(new double[] {to.getX(), to.getY()});
        default -> {}
      }
    }
    close(corners, boxes);
    return joined(boxes);
  }

  private static void close(List<double[]> corners, List<Bounds> boxes) {
    if (!corners.isEmpty()) {
      double left = corners.stream().mapToDouble(c -> c[0]).min().orElse(0);
      double right = corners.stream().mapToDouble(c -> c[0]).max().orElse(0);
      double top = corners.stream().mapToDouble(c -> c[1]).min().orElse(0);
      double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElse(0);
      if (right - left > 0.5 && bottom - top > 0.5) {
        boxes.add(new BoundingBox(left, top, right - left, bottom - top));
      }
    }
    corners.clear();
  }

  private static List<Bounds> joined(List<Bounds> boxes) {
    List<Bounds> sorted = new ArrayList<>(boxes);
    sorted.sort(
        (a, b) -> {
          boolean sameLine = Math.abs(middle(a) - middle(b)) < a.getHeight() / 2;
          return sameLine
              ? Double.compare(a.getMinX(), b.getMinX())
              : Double.compare(a.getMinY(), b.getMinY());
        });
    List<Bounds> joined = new ArrayList<>();
    for (Bounds box : sorted) {
      Bounds last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && Math.abs(middle(last) - middle(box)) < last.getHeight() / 2
          && box.getMinX() <= last.getMaxX() + TOUCHING) {
        joined.removeLast();
        double top = Math.min(last.getMinY(), box.getMinY());
        double right = Math.max(last.getMaxX(), box.getMaxX());
        double bottom = Math.max(last.getMaxY(), box.getMaxY());
        joined.add(new BoundingBox(last.getMinX(), top, right - last.getMinX(), bottom - top));
      } else {
        joined.add(box);
      }
    }
    return joined;
  }

  private static double middle(Bounds box) {
    return (box.getMinY() + box.getMaxY()) / 2;
  }

  /** All boxes of a shape in one; null for none. */
  static @org.jspecify.annotations.Nullable Bounds around(PathElement[] shape) {
    return boxes(shape).stream()
        .reduce(
            (a, b) -> {
              double left = Math.min(a.getMinX(), b.getMinX());
              double top = Math.min(a.getMinY(), b.getMinY());
              return new BoundingBox(
                  left,
                  top,
                  Math.max(a.getMaxX(), b.getMaxX()) - left,
                  Math.max(a.getMaxY(), b.getMaxY()) - top);
            })
        .orElse(null);
  }
}
