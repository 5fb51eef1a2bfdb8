package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.flow.Lined.Line;

/**
 * Lays a table's cells out as a page would (CSS 2.1, 17.5.2.2 in outline): every column gets what
 * it needs if there is room, else what is left is shared by need, and no column gets narrower than
 * a few words.
 */
final class TableGrid extends Region {
  private record Laid(CellPlaces.Placed place, WordsFlow flow) {}

  private final List<Laid> cells = new ArrayList<>();
  private final TableColumns shared;
  private final int rowCount;
  private double fitted = -1;
  private double[] lefts = {0};
  private double[] tops = {0};

  /**
   * A table, or some rows of one.
   *
   * @param columns of the whole table
   */
  TableGrid(Passage.Table table, TableColumns columns) {
    getStyleClass().add("table-grid");
    shared = columns;
    CellPlaces places = CellPlaces.of(table);
    rowCount = places.rows();
    for (CellPlaces.Placed placed : places.cells()) {
      WordsFlow flow = columns.flow(placed.cell(), placed.column());
      flow.getStyleClass().add("cell");
      cells.add(new Laid(placed, flow));
      getChildren().add(flow);
    }
  }

  /** Marks the cells; offsets are those of {@link Passage.Table#text()}. */
  void mark(List<TextMark> marks) {
    for (Laid cell : cells) {
      cell.flow().mark(TextMark.within(marks, cell.place().start(), cell.place().end()).toList());
    }
  }

  /** Where a part of the table's text begins, in the coordinates of the scene; null for nowhere. */
  @Nullable Bounds bounds(int start, int end) {
    for (Laid cell : cells) {
      CellPlaces.Placed place = cell.place();
      if (start < place.end() && end > place.start()) {
        return cell.flow()
            .reveal(
                Math.max(start, place.start()) - place.start(),
                Math.min(end, place.end()) - place.start());
      }
    }
    return null;
  }

  /** As {@link Lettered#caretAt}. */
  @Nullable Bounds caretAt(int offset) {
    Laid cell = cellOf(offset);
    return cell == null ? null : cell.flow().caretAt(Math.max(0, offset - cell.place().start()));
  }

  /** Where the cell of a place is, in the coordinates of the scene; null for nowhere. */
  @Nullable Bounds cellAt(int offset) {
    Laid cell = cellOf(offset);
    return cell == null ? null : cell.flow().localToScene(cell.flow().getLayoutBounds());
  }

  private @Nullable Laid cellOf(int offset) {
    for (Laid cell : cells) {
      if (offset <= cell.place().end()) {
        return cell;
      }
    }
    return null;
  }

  /** As {@link Lettered#offsetAt}; beside all cells that of the nearest. */
  int offsetAt(Point2D scene) {
    Laid cell = nearest(scene);
    return cell == null ? 0 : cell.place().start() + cell.flow().offsetAt(scene);
  }

  /** As {@link Lettered#lineOf}. */
  @Nullable TextRange lineOf(int offset) {
    for (Laid cell : cells) {
      if (offset <= cell.place().end()) {
        int start = cell.place().start();
        TextRange line = cell.flow().lineOf(Math.max(0, offset - start));
        return line == null ? null : new TextRange(start + line.start(), start + line.end());
      }
    }
    return null;
  }

  /** As {@link Lettered#letterAt}. */
  int letterAt(Point2D scene) {
    Laid cell = nearest(scene);
    return cell == null ? 0 : cell.place().start() + cell.flow().letterAt(scene);
  }

  /** The cell at a point of the scene, or nearest to it. */
  private @Nullable Laid nearest(Point2D scene) {
    Point2D at = sceneToLocal(scene);
    Laid nearest = null;
    double least = Double.MAX_VALUE;
    for (Laid cell : cells) {
      Bounds bounds = cell.flow().getBoundsInParent();
      double x = Math.clamp(at.getX(), bounds.getMinX(), bounds.getMaxX()) - at.getX();
      double y = Math.clamp(at.getY(), bounds.getMinY(), bounds.getMaxY()) - at.getY();
      // Beside a row its own cells are nearer than those of the next.
      double distance = Math.abs(x) + 4 * Math.abs(y);
      if (distance < least) {
        least = distance;
        nearest = cell;
      }
    }
    return nearest;
  }

  /** Works the columns out for a width; the table may come out wider, if it must. */
  void fitInto(double width) {
    if (width == fitted || width <= 0) {
      return;
    }
    fitted = width;
    lefts = sums(shared.share(width));
    double[] rows = new double[rowCount];
    for (Laid cell : cells) {
      CellPlaces.Placed place = cell.place();
      double each = cell.flow().prefHeight(widthOf(place)) / place.rows();
      for (int r = place.row(); r < place.row() + place.rows(); r++) {
        rows[r] = Math.max(rows[r], Math.ceil(each));
      }
    }
    tops = sums(rows);
    requestLayout();
  }

  private static double[] sums(double[] sizes) {
    double[] sums = new double[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      sums[i + 1] = sums[i] + sizes[i];
    }
    return sums;
  }

  private double widthOf(CellPlaces.Placed place) {
    return lefts[place.column() + place.columns()] - lefts[place.column()];
  }

  /** Its rows; those that a cell reaches across are one. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int reach = 0;
    double top = 0;
    for (int row = 0; row < rowCount; row++) {
      for (Laid cell : cells) {
        if (cell.place().row() == row) {
          reach = Math.max(reach, row + cell.place().rows());
        }
      }
      if (reach <= row + 1) {
        lines.add(new Line(top, tops[row + 1]));
        top = tops[row + 1];
      }
    }
    return lines;
  }

  @Override
  protected double computePrefWidth(double height) {
    return lefts[lefts.length - 1];
  }

  @Override
  protected double computePrefHeight(double width) {
    return tops[tops.length - 1];
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    if (tops.length <= rowCount) {
      return;
    }
    double whole = lefts[lefts.length - 1];
    for (Laid cell : cells) {
      CellPlaces.Placed place = cell.place();
      double width = widthOf(place);
      double left = lefts[place.column()];
      double x = shared.fromRight() ? whole - left - width : left;
      double height = tops[place.row() + place.rows()] - tops[place.row()];
      cell.flow().resizeRelocate(x, tops[place.row()], width, height);
    }
  }
}
