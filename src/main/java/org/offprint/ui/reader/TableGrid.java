package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;

/**
 * Lays a table's cells out as a page would (CSS 2.1, 17.5.2.2 in outline): every column gets what
 * it needs if there is room, else what is left is shared by need, and no column gets narrower than
 * a few words.
 */
final class TableGrid extends Region {
  private static final double MOST_LEAST_EMS = 9;

  private record Placed(
      WordsFlow flow, int row, int column, int rows, int columns, int start, int end) {}

  private final List<Placed> cells = new ArrayList<>();
  private final double mostLeast;
  private final boolean fromRight;
  private int columnCount;
  private int rowCount;
  private double fitted = -1;
  private double[] columns = {};
  private double[] rows = {};

  TableGrid(Passage.Table table, PassageContext context) {
    getStyleClass().add("table-grid");
    mostLeast = context.style().em(MOST_LEAST_EMS);
    fromRight = isFromRight(table);
    place(table, context);
  }

  private static boolean isFromRight(Passage.Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.words().text().isBlank())
        .findFirst()
        .filter(cell -> cell.words().direction() == TextDirection.RIGHT_TO_LEFT)
        .isPresent();
  }

  private void place(Passage.Table table, PassageContext context) {
    Set<Long> taken = new HashSet<>();
    rowCount = table.rows().size();
    int at = 0;
    for (int row = 0; row < rowCount; row++) {
      int column = 0;
      for (Passage.Cell cell : table.rows().get(row)) {
        while (taken.contains(key(row, column))) {
          column++;
        }
        int height = Math.min(cell.rows(), rowCount - row);
        for (int r = row; r < row + height; r++) {
          for (int c = column; c < column + cell.columns(); c++) {
            taken.add(key(r, c));
          }
        }
        Passage.Words words = cell.words();
        WordsFlow flow = new WordsFlow(words, () -> WordsText.cut(words), context);
        flow.fill();
        flow.getStyleClass().add("cell");
        flow.setPadding(padding(context.style(), column == 0));
        cells.add(
            new Placed(flow, row, column, height, cell.columns(), at, at + words.text().length()));
        at += words.text().length() + 1;
        getChildren().add(flow);
        column += cell.columns();
        columnCount = Math.max(columnCount, column);
      }
    }
  }

  /** The first column begins where the text does. */
  private Insets padding(ReaderStyle style, boolean first) {
    double start = first ? 0 : style.em(0.5);
    double end = style.em(0.5);
    return new Insets(
        style.em(0.28), fromRight ? start : end, style.em(0.3), fromRight ? end : start);
  }

  /** Marks the cells; offsets are those of {@link Passage.Table#text()}. */
  void mark(List<TextMark> marks) {
    for (Placed cell : cells) {
      cell.flow().mark(TextMark.within(marks, cell.start(), cell.end()).toList());
    }
  }

  /** Where a part of the table's text begins, in the coordinates of the scene; null for nowhere. */
  @Nullable Bounds bounds(int start, int end) {
    for (Placed cell : cells) {
      if (start < cell.end() && end > cell.start()) {
        return cell.flow()
            .reveal(
                Math.max(start, cell.start()) - cell.start(),
                Math.min(end, cell.end()) - cell.start());
      }
    }
    return null;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  /** Works the columns out for a width; the table may come out wider, if it must. */
  void fitInto(double width) {
    if (width == fitted || width <= 0) {
      return;
    }
    fitted = width;
    double[] needed = new double[columnCount];
    for (Placed cell : cells) {
      double each = cell.flow().prefWidth(-1) / cell.columns();
      for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
        needed[c] = Math.max(needed[c], Math.ceil(each) + 1);
      }
    }
    columns = Columns.share(needed, least(needed), width);
    rows = new double[rowCount];
    for (Placed cell : cells) {
      double each = cell.flow().prefHeight(widthOf(cell)) / cell.rows();
      for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
        rows[r] = Math.max(rows[r], Math.ceil(each));
      }
    }
    requestLayout();
  }

  /** What each column may not go below: its longest word, within reason. */
  private double[] least(double[] needed) {
    double[] least = new double[columnCount];
    for (Placed cell : cells) {
      Insets padding = cell.flow().getPadding();
      double word = cell.flow().longestWord() + padding.getLeft() + padding.getRight() + 2;
      if (cell.columns() == 1) {
        least[cell.column()] = Math.max(least[cell.column()], Math.ceil(Math.min(word, mostLeast)));
      }
    }
    for (int i = 0; i < columnCount; i++) {
      least[i] = Math.min(least[i], needed[i]);
    }
    return least;
  }

  private double widthOf(Placed cell) {
    return sum(columns, cell.column(), cell.column() + cell.columns());
  }

  private static double sum(double[] sizes, int from, int to) {
    double sum = 0;
    for (int i = from; i < Math.min(to, sizes.length); i++) {
      sum += sizes[i];
    }
    return sum;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sum(columns, 0, columns.length);
  }

  @Override
  protected double computePrefHeight(double width) {
    return sum(rows, 0, rows.length);
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    double whole = sum(columns, 0, columns.length);
    for (Placed cell : cells) {
      double left = sum(columns, 0, cell.column());
      double width = widthOf(cell);
      double x = fromRight ? whole - left - width : left;
      double height = sum(rows, cell.row(), cell.row() + cell.rows());
      cell.flow().resizeRelocate(x, sum(rows, 0, cell.row()), width, height);
    }
  }
}
