package org.offprint.print;

/**
 * Columns of a table that stand side by side on paper: some that follow each other and, unless they
 * are the first, the table's first column before them, which says what the rows are.
 *
 * @param from the first of them, counted from 0
 * @param to the first behind them
 * @param widths of all that stand there, in points
 */
record TableBand(int from, int to, double[] widths) {
  /** How many columns so many take up. */
  static int count(int from, int to) {
    return to - from + (from > 0 ? 1 : 0);
  }

  /** The table's column that stands at a place of the band. */
  static int column(int from, int place) {
    return from == 0 || place == 0 ? place : from + place - 1;
  }

  /** The place at which a cell begins here. */
  int first(TableCells.Cell cell) {
    return from == 0 || cell.column() == 0
        ? cell.column()
        : Math.max(cell.column(), from) - from + 1;
  }

  /** How many places a cell covers here, 0 if none. */
  int covered(TableCells.Cell cell) {
    int end;
    if (from == 0) {
      end = Math.min(cell.end(), to);
    } else if (cell.end() <= from) {
      end = cell.column() == 0 ? 1 : 0;
    } else {
      end = Math.min(cell.end(), to) - from + 1;
    }
    return Math.max(0, end - first(cell));
  }
}
