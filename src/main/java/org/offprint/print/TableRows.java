package org.offprint.print;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.TextDirection;

/** The rows of one table, whose columns are so wide. */
final class TableRows {
  private static final double RULE = 0.5;
  private static final double RULE_GREY = 0.65;
  private static final double TIGHT = 0.92;

  private final Setting setting;
  private final Place place;
  private final double[] widths;
  private final TextDirection side;

  TableRows(Setting setting, Place place, double[] widths, TextDirection side) {
    this.setting = setting;
    this.place = place;
    this.widths = widths;
    this.side = side;
  }

  /** What stands in a cell. */
  record Content(StyledText text, int column, int columns, StructureNode node) {}

  /** A row; one taller than {@code tallest} in several strips. */
  List<Strip> row(List<Content> contents, double tallest) {
    List<List<Strip>> cells = new ArrayList<>();
    double height = 0;
    int lines = 0;
    for (Content content : contents) {
      List<Strip> words = setting.paragraph(content.text(), box(content), content.node(), TIGHT);
      cells.add(words);
      height = Math.max(height, words.stream().mapToDouble(Strip::height).sum());
      lines = Math.max(lines, words.size());
    }
    if (height <= tallest) {
      return List.of(
          strip(cells, height + 2 * TableWidths.PADDING, TableWidths.PADDING).with(ruled()));
    }
    List<Strip> strips = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int at = line;
      List<List<Strip>> slice =
          cells.stream()
              .map(cell -> at < cell.size() ? List.of(cell.get(at)) : List.<Strip>of())
              .toList();
      double tall = slice.stream().flatMap(List::stream).mapToDouble(Strip::height).max().orElse(0);
      boolean last = line == lines - 1;
      double above = line == 0 ? TableWidths.PADDING : 0;
      Strip strip = strip(slice, tall + above + (last ? TableWidths.PADDING : 0), above);
      strips.add(line == 0 ? strip.with(ruled()) : strip);
    }
    return strips;
  }

  private static Strip strip(List<List<Strip>> cells, double height, double above) {
    List<String> anchors =
        cells.stream().flatMap(List::stream).flatMap(line -> line.anchors().stream()).toList();
    Strip row =
        Strip.of(
            height,
            (canvas, left, top) -> {
              for (List<Strip> words : cells) {
                double y = top + above;
                for (Strip line : words) {
                  line.painter().paint(canvas, left, y);
                  y += line.height();
                }
              }
            });
    return row.anchored(anchors);
  }

  private Strip.Painter ruled() {
    return (canvas, left, top) ->
        canvas.artifact(
            () -> canvas.fill(RULE_GREY, left + place.left(), top, place.width(), RULE));
  }

  private Place box(Content content) {
    double before = 0;
    for (int column = 0; column < content.column(); column++) {
      before += widths[column];
    }
    double width = 0;
    for (int column = 0; column < content.columns(); column++) {
      width += widths[content.column() + column];
    }
    double x =
        side == TextDirection.LEFT_TO_RIGHT
            ? place.left() + before
            : place.left() + place.width() - before - width;
    return new Place(
        x + TableWidths.PADDING, width - 2 * TableWidths.PADDING, side, content.node());
  }
}
