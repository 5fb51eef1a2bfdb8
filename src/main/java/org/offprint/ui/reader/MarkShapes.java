package org.offprint.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn behind marked words: one shape for each style. It stands outside the layout, and
 * its nodes are made when marks are set, never while text is laid out.
 */
final class MarkShapes extends Group {
  private static final double LINE = 2;

  /** Says where a part of a text stands: a box for each line, in the node's coordinates. */
  @FunctionalInterface
  interface Ranges {
    List<Bounds> boxes(int start, int end);
  }

  private final Map<MarkStyle, Path> areas = new LinkedHashMap<>();
  private final Map<MarkStyle, Path> lines = new LinkedHashMap<>();
  private List<TextMark> marks = List.of();

  MarkShapes() {
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("marks");
  }

  /** What is to be drawn; {@link #draw} draws it. */
  void set(List<TextMark> next) {
    marks = List.copyOf(next);
    List<MarkStyle> styles = marks.stream().map(TextMark::style).distinct().toList();
    if (styles.equals(List.copyOf(areas.keySet()))) {
      return;
    }
    areas.clear();
    lines.clear();
    getChildren().clear();
    for (MarkStyle style : styles) {
      areas.put(style, path(style.styleClass()));
      if (style.isUnderlined()) {
        lines.put(style, path(style.lineClass()));
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
      for (Bounds box : ranges.boxes(mark.start(), mark.end())) {
        add(areas.get(mark.style()), box);
        add(
            lines.get(mark.style()),
            new BoundingBox(box.getMinX(), box.getMaxY() - LINE, box.getWidth(), LINE));
      }
    }
  }

  private static void add(@Nullable Path path, Bounds box) {
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
}
