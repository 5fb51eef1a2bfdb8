package org.offprint.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.offprint.document.Block;

/**
 * The cells of a table with their places, past those that reach down from rows above (HTML, section
 * 4.9.12, in outline).
 *
 * @param rows the cells that begin in each row, from the first column on
 * @param reached whether a cell of a row above reaches into the row
 * @param columns how many columns there are
 */
record TableCells(List<List<Cell>> rows, BitSet reached, int columns) {
  /** A cell that begins in a column and covers so many. */
  record Cell(Block.TableCell cell, int column, int columns) {
    int end() {
      return column + columns;
    }
  }

  static TableCells of(Block.Table table) {
    int count = table.rows().size();
    List<List<Cell>> rows = new ArrayList<>(count);
    List<BitSet> taken = new ArrayList<>(count);
    for (int row = 0; row < count; row++) {
      taken.add(new BitSet());
    }
    BitSet reached = new BitSet();
    int columns = 0;
    for (int row = 0; row < count; row++) {
      List<Cell> cells = new ArrayList<>();
      int column = 0;
      for (Block.TableCell cell : table.rows().get(row).cells()) {
        column = taken.get(row).nextClearBit(column);
        int end = column + cell.columns();
        for (int r = row; r < Math.min(count, row + cell.rows()); r++) {
          taken.get(r).set(column, end);
          reached.set(r, reached.get(r) || r > row);
        }
        cells.add(new Cell(cell, column, cell.columns()));
        column = end;
        columns = Math.max(columns, end);
      }
      rows.add(cells);
    }
    return new TableCells(rows, reached, columns);
  }
}
