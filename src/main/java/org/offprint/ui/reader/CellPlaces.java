package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the cells of a table stand, given that some take more than one row or column (HTML, section
 * 4.9.12, in outline).
 *
 * @param cells in the order in which they are written
 */
record CellPlaces(List<Placed> cells, int rows, int columns) {
  /**
   * A cell in its place.
   *
   * @param start offset of its text in the table's
   */
  record Placed(Passage.Cell cell, int row, int column, int rows, int columns, int start) {
    int end() {
      return start + cell.words().text().length();
    }
  }

  static CellPlaces of(Passage.Table table) {
    List<Placed> cells = new ArrayList<>();
    List<BitSet> taken = new ArrayList<>();
    int rowCount = table.rows().size();
    for (int i = 0; i < rowCount; i++) {
      taken.add(new BitSet());
    }
    int columns = 0;
    int at = 0;
    for (int row = 0; row < rowCount; row++) {
      int column = 0;
      for (Passage.Cell cell : table.rows().get(row)) {
        column = taken.get(row).nextClearBit(column);
        int rows = Math.min(cell.rows(), rowCount - row);
        for (int r = row; r < row + rows; r++) {
          taken.get(r).set(column, column + cell.columns());
        }
        cells.add(new Placed(cell, row, column, rows, cell.columns(), at));
        at += cell.words().text().length() + 1;
        column += cell.columns();
        columns = Math.max(columns, column);
      }
    }
    return new CellPlaces(cells, rowCount, columns);
  }
}
