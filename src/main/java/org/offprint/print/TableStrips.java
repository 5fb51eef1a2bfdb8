package org.offprint.print;

import java.util.ArrayList;
import java.util.List;
import org.offprint.document.Block;
import org.offprint.model.TextDirection;

/**
 * A table as strips: one a row, a tall row in several, its head again on every page; one wider than
 * the paper as bands of columns, one below the other, each saying which they are.
 */
final class TableStrips {
  private static final double RULE = 0.5;
  private static final double RULE_GREY = 0.65;
  private static final double BETWEEN_BANDS = 12;
  private static final double BAND_NAME = 7.6;

  /** Large enough that rounding does not matter. */
  private static final double MEASURED = 10;

  /** A row taller than this is dealt out line by line, so that a page can end inside it. */
  private static final double TALLEST = 220;

  private final Setting setting;

  TableStrips(Setting setting) {
    this.setting = setting;
  }

  List<Strip> of(Block.Table table, Place place) {
    StructureNode node = place.node().child("Table");
    List<Strip> strips = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      StyledText words = setting.styled(table.caption(), TextLook.of(Setting.SMALL).bold());
      strips.addAll(setting.paragraph(words, place, node.child("Caption")));
    }
    TableCells cells = TableCells.of(table);
    if (cells.columns() == 0) {
      return strips;
    }
    TableWidths.Dealt dealt = new TableWidths(cells, place.width(), this::extent).deal();
    TextDirection side = direction(table, place);
    for (TableBand band : dealt.bands()) {
      boolean first = band.from() == 0;
      Place here = place.under(first ? node : place.node().child("Table"));
      List<Strip> name = dealt.bands().size() == 1 ? List.of() : name(band, cells, here);
      List<Strip> shown = new ArrayList<>(name);
      if (first && !strips.isEmpty()) {
        shown.replaceAll(Strip::glued);
      } else if (!first) {
        shown.set(0, shown.getFirst().spaced(BETWEEN_BANDS));
      }
      strips.addAll(shown);
      TableRows rows = new TableRows(setting, here, band.widths(), side);
      strips.addAll(rows(cells, band, dealt.size(), rows, here, name, !strips.isEmpty()));
    }
    return strips;
  }

  private ParagraphLayout.Extent extent(Block.TableCell cell) {
    ParagraphLayout.Extent extent = setting.extent(text(cell, MEASURED));
    return new ParagraphLayout.Extent(extent.line() / MEASURED, extent.word() / MEASURED);
  }

  private StyledText text(Block.TableCell cell, double size) {
    TextLook look = TextLook.of(size);
    return setting.styled(cell.text(), cell.header() ? look.bold() : look);
  }

  /** Says which columns of how many these are. */
  private List<Strip> name(TableBand band, TableCells cells, Place place) {
    int first = band.from() + 1;
    String words =
        first == band.to()
            ? PrintWords.text("table.column", first, cells.columns())
            : PrintWords.text("table.columns", first, band.to(), cells.columns());
    StyledText name = StyledText.of(words, TextLook.of(BAND_NAME).muted());
    return setting.paragraph(name, place, place.node().child("Caption"));
  }

  private List<Strip> rows(
      TableCells cells,
      TableBand band,
      double size,
      TableRows rows,
      Place place,
      List<Strip> name,
      boolean named) {
    List<Strip> strips = new ArrayList<>();
    List<Strip> head = name;
    boolean afterHead = named;
    for (int row = 0; row < cells.rows().size(); row++) {
      List<TableCells.Cell> all = cells.rows().get(row);
      List<Strip> made =
          new ArrayList<>(rows.row(contents(all, band, size, place.node().child("TR")), TALLEST));
      if (row == 0 && isHead(all) && made.size() == 1) {
        head = new ArrayList<>(name);
        head.addAll(made);
      } else if (!head.isEmpty()) {
        List<Strip> above = List.copyOf(head);
        made.replaceAll(strip -> strip.under(above));
      }
      if (afterHead || cells.reached().get(row)) {
        made.set(0, made.getFirst().glued());
      }
      afterHead = row == 0 && head.size() > name.size();
      strips.addAll(made);
    }
    strips.add(rule(place));
    return strips;
  }

  private List<TableRows.Content> contents(
      List<TableCells.Cell> cells, TableBand band, double size, StructureNode node) {
    List<TableRows.Content> contents = new ArrayList<>();
    for (TableCells.Cell cell : cells) {
      int covered = band.covered(cell);
      if (covered > 0) {
        contents.add(
            new TableRows.Content(
                text(cell.cell(), size),
                band.first(cell),
                covered,
                node.child(cell.cell().header() ? "TH" : "TD")));
      }
    }
    return contents;
  }

  private static boolean isHead(List<TableCells.Cell> row) {
    return !row.isEmpty() && row.stream().allMatch(cell -> cell.cell().header());
  }

  private TextDirection direction(Block.Table table, Place place) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.text().isEmpty())
        .findFirst()
        .map(cell -> setting.direction(cell.text()))
        .orElse(place.side());
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
