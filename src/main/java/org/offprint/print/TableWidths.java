package org.offprint.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.offprint.document.Block;

/**
 * How large a table's type is and how wide its columns are: as wide as their longest lines if all
 * fit, else at least as wide as their longest words, in type not smaller than can be read. What is
 * wider than the paper even so is dealt out into bands of columns, to stand one below the other.
 */
final class TableWidths {
  /** What a cell has at both sides. */
  static final double PADDING = 4;

  private static final double[] SIZES = {9.2, 8.2, 7.2, 6.4};

  /** A word longer than this, in sizes of the type, may be broken: an address, mostly. */
  private static final double LONG_WORD = 16;

  private static final int ROUNDS = 20;

  private final double room;
  private final double[] words;
  private final double[] lines;

  /** Columns that no cell reaches into from the column before. */
  private final BitSet beginnings = new BitSet();

  /** The bands of a table in type of a size. */
  record Dealt(double size, List<TableBand> bands) {}

  /**
   * @param room from side to side, in points
   * @param extent measures a cell's text in type of one point
   */
  TableWidths(
      TableCells cells, double room, Function<Block.TableCell, ParagraphLayout.Extent> extent) {
    this.room = room;
    words = new double[cells.columns()];
    lines = new double[cells.columns()];
    beginnings.set(0, cells.columns());
    for (List<TableCells.Cell> row : cells.rows()) {
      for (TableCells.Cell cell : row) {
        ParagraphLayout.Extent needed = extent.apply(cell.cell());
        for (int column = cell.column(); column < cell.end(); column++) {
          words[column] = Math.max(words[column], needed.word() / cell.columns());
          lines[column] = Math.max(lines[column], needed.line() / cell.columns());
        }
        if (cell.columns() < cells.columns()) {
          beginnings.clear(cell.column() + 1, cell.end());
        }
      }
    }
  }

  /** The largest type in which all columns fit side by side; else as few bands as there can be. */
  Dealt deal() {
    for (boolean whole : new boolean[] {true, false}) {
      for (double size : SIZES) {
        double[] least = least(size, whole);
        if (Arrays.stream(least).sum() <= room) {
          return new Dealt(size, List.of(band(0, words.length, size, least)));
        }
      }
    }
    double smallest = SIZES[SIZES.length - 1];
    int fewest = cuts(least(smallest, false), room).size();
    for (double size : SIZES) {
      double[] least = least(size, false);
      if (cuts(least, room).size() == fewest) {
        return new Dealt(size, bands(evenly(least, fewest), size, least));
      }
    }
    throw new AssertionError("the smallest type takes as few bands as the smallest type");
  }

  private double[] least(double size, boolean whole) {
    double most = whole ? room * 2 : Math.min(LONG_WORD * size, room / 3 - 2 * PADDING);
    return Arrays.stream(words).map(word -> Math.min(word * size, most) + 2 * PADDING).toArray();
  }

  /** Bands of like widths, rather than full ones and a rest. */
  private List<Integer> evenly(double[] least, int count) {
    double low = 0;
    double high = room;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      boolean enough = cuts(least, middle).size() == count;
      high = enough ? middle : high;
      low = enough ? low : middle;
    }
    return cuts(least, high);
  }

  /** The first column of each band, each as full as it goes, groups of columns kept together. */
  private List<Integer> cuts(double[] least, double most) {
    List<Integer> cuts = new ArrayList<>();
    int from = 0;
    while (from < least.length) {
      cuts.add(from);
      double used = least[from] + (from > 0 ? least[0] : 0);
      int to = from + 1;
      while (to < least.length && used + least[to] <= most) {
        used += least[to];
        to++;
      }
      int group = to < least.length ? beginnings.previousSetBit(to) : to;
      from = group > (from + to) / 2 ? group : to;
    }
    return cuts;
  }

  private List<TableBand> bands(List<Integer> cuts, double size, double[] least) {
    List<TableBand> bands = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int to = i + 1 < cuts.size() ? cuts.get(i + 1) : words.length;
      bands.add(band(cuts.get(i), to, size, least));
    }
    return bands;
  }

  private TableBand band(int from, int to, double size, double[] least) {
    double[] floors = new double[TableBand.count(from, to)];
    double[] wanted = new double[floors.length];
    for (int place = 0; place < floors.length; place++) {
      int column = TableBand.column(from, place);
      floors[place] = least[column];
      wanted[place] = lines[column] * size + 2 * PADDING;
    }
    boolean fits = Arrays.stream(wanted).sum() <= room;
    return new TableBand(from, to, fits ? wanted : levelled(floors, wanted));
  }

  /** Gives each column what it wants up to one level, at which all of them fill the room. */
  private double[] levelled(double[] least, double[] wanted) {
    double low = 0;
    double high = room;
    double[] widths = least.clone();
    while (high - low > 0.01) {
      double level = (low + high) / 2;
      double sum = 0;
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(least[column], Math.min(wanted[column], level));
        sum += widths[column];
      }
      low = sum <= room ? level : low;
      high = sum <= room ? high : level;
    }
    return widths;
  }
}
