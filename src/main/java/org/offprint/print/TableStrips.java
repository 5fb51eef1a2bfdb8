package org.offprint.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.document.Block;
import org.offprint.model.TextDirection;

/** A table as strips: one a row, a tall row in several, its head again on every page. */
final class TableStrips {
  private static final double[] SIZES = {9.2, 8.2, 7.2, 6.4};
  private static final double PADDING = 4;
  private static final double RULE = 0.5;
  private static final double RULE_GREY = 0.65;

  /** A row taller than this is dealt out line by line, so that a page can end inside it. */
  private static final double TALLEST = 220;

  private final Setting setting;

  TableStrips(Setting setting) {
    this.setting = setting;
  }

  private record Cell(Block.TableCell cell, int row, int column, int columns, int rows) {}

  List<Strip> of(Block.Table table, Place place) {
    StructureNode node = place.node().child("Table");
    List<Strip> strips = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      StyledText words = setting.styled(table.caption(), TextLook.of(Setting.SMALL).bold());
      strips.addAll(setting.paragraph(words, place, node.child("Caption")));
    }
    List<Cell> cells = placed(table);
    int columns = cells.stream().mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
    if (columns > 0) {
      strips.addAll(rows(table, cells, columns, place.under(node), !strips.isEmpty()));
    }
    return strips;
  }

  /** Each cell with its place in the grid, past those that reach down from rows above. */
  private static List<Cell> placed(Block.Table table) {
    List<Cell> cells = new ArrayList<>();
    int count = table.rows().size();
    List<boolean[]> taken = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      taken.add(new boolean[256]);
    }
    for (int row = 0; row < count; row++) {
      int column = 0;
      for (Block.TableCell cell : table.rows().get(row).cells()) {
        while (column < 255 && taken.get(row)[column]) {
          column++;
        }
        int columns = Math.clamp(cell.columns(), 1, 256 - column);
        int rows = Math.clamp(cell.rows(), 1, count - row);
        for (int r = row; r < row + rows; r++) {
          Arrays.fill(taken.get(r), column, column + columns, true);
        }
        cells.add(new Cell(cell, row, column, columns, rows));
        column = Math.min(255, column + columns);
      }
    }
    return cells;
  }

  private StyledText text(Block.TableCell cell, double size) {
    TextLook look = TextLook.of(size);
    return setting.styled(cell.text(), cell.header() ? look.bold() : look);
  }

  private List<Strip> rows(
      Block.Table table, List<Cell> cells, int columns, Place place, boolean captioned) {
    double size = SIZES[SIZES.length - 1];
    double[] widths = new double[0];
    for (double tried : SIZES) {
      size = tried;
      widths = widths(cells, columns, place.width(), tried);
      if (widths.length > 0) {
        break;
      }
    }
    if (widths.length == 0) {
      widths = new double[columns];
      Arrays.fill(widths, place.width() / columns);
    }
    TableRows rows = new TableRows(setting, place, widths, direction(table, place));
    List<Strip> strips = new ArrayList<>();
    List<Strip> head = List.of();
    for (int row = 0; row < table.rows().size(); row++) {
      StructureNode node = place.node().child("TR");
      List<TableRows.Content> contents = new ArrayList<>();
      for (Cell cell : cells) {
        if (cell.row() == row) {
          contents.add(
              new TableRows.Content(
                  text(cell.cell(), size),
                  cell.column(),
                  cell.columns(),
                  node.child(cell.cell().header() ? "TH" : "TD")));
        }
      }
      int current = row;
      boolean reaches =
          cells.stream().anyMatch(c -> c.row() < current && c.row() + c.rows() > current);
      List<Strip> made = new ArrayList<>(rows.row(contents, TALLEST));
      if (row == 0 && isHead(table.rows().getFirst()) && made.size() == 1) {
        head = List.copyOf(made);
        if (captioned) {
          made.set(0, made.getFirst().glued());
        }
      } else {
        List<Strip> above = head;
        made.replaceAll(strip -> strip.under(above));
        boolean afterHead = row == 1 && !head.isEmpty();
        if (reaches || afterHead || (row == 0 && captioned)) {
          made.set(0, made.getFirst().glued());
        }
      }
      strips.addAll(made);
    }
    strips.add(rule(place));
    return strips;
  }

  private static boolean isHead(Block.TableRow row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(Block.TableCell::header);
  }

  private TextDirection direction(Block.Table table, Place place) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.text().isEmpty())
        .findFirst()
        .map(cell -> setting.direction(cell.text()))
        .orElse(place.side());
  }

  /**
   * How wide each column is: as wide as its longest line if all fit, else at least as wide as its
   * longest word, the rest shared by what each would like.
   *
   * @return empty if not even the words fit
   */
  private double[] widths(List<Cell> cells, int columns, double room, double size) {
    double[] least = new double[columns];
    double[] wanted = new double[columns];
    for (Cell cell : cells) {
      ParagraphLayout.Extent extent = setting.extent(text(cell.cell(), size));
      for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
        double padding = 2 * PADDING;
        least[column] = Math.max(least[column], extent.word() / cell.columns() + padding);
        wanted[column] = Math.max(wanted[column], extent.line() / cell.columns() + padding);
      }
    }
    double leastSum = Arrays.stream(least).sum();
    double wantedSum = Arrays.stream(wanted).sum();
    if (leastSum > room) {
      return new double[0];
    }
    if (wantedSum <= room) {
      return wanted;
    }
    return levelled(least, wanted, room);
  }

  /** Gives each column what it wants up to one level, at which all of them fill the room. */
  private static double[] levelled(double[] least, double[] wanted, double room) {
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

  private static Strip rule(Place place) {
    return Strip.of(
            4,
            (canvas, left, top) ->
                canvas.artifact(
                    () -> canvas.fill(RULE_GREY, left + place.left(), top, place.width(), RULE)))
        .glued();
  }
}
