package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.text.TextAlignment;
import org.offprint.model.TextDirection;

/**
 * The columns of a table, which all parts of it have in common. What they need is measured on the
 * cells that look the longest: a table may have more cells than can be laid out while one waits.
 */
final class TableColumns {
  private static final double MOST_LEAST_EMS = 9;
  private static final int LOOKED_AT = 8;
  private static final int LAID_OUT = 3;

  private record Sample(Passage.Cell cell, int column, double length) {}

  private final PassageContext context;
  private final boolean fromRight;
  private final DoubleProperty scroll;
  private final int count;
  private final double[] needed;
  private final double[] cells;
  private final double[] least;
  private final boolean[] figures;

  /** Measures a table. */
  TableColumns(Passage.Table table, PassageContext context) {
    this.context = context;
    this.fromRight = isFromRight(table);
    this.scroll = new SimpleDoubleProperty(fromRight ? 1 : 0);
    CellPlaces places = CellPlaces.of(table);
    count = places.columns();
    needed = new double[count];
    cells = new double[count];
    least = new double[count];
    List<List<Sample>> byColumn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byColumn.add(new ArrayList<>());
    }
    for (CellPlaces.Placed placed : places.cells()) {
      double length = (double) placed.cell().words().text().length() / placed.columns();
      for (int c = placed.column(); c < placed.column() + placed.columns(); c++) {
        byColumn.get(c).add(new Sample(placed.cell(), placed.column(), length));
      }
    }
    figures = new boolean[count];
    for (int c = 0; c < count; c++) {
      figures[c] = c > 0 && !fromRight && Figures.are(texts(byColumn.get(c)));
      measure(c, byColumn.get(c));
    }
  }

  private static List<String> texts(List<Sample> samples) {
    return samples.stream()
        .map(sample -> sample.cell().words())
        .filter(words -> words.role() != Role.TABLE_HEADER)
        .map(Passage.Words::text)
        .toList();
  }

  private static boolean isFromRight(Passage.Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.words().text().isBlank())
        .findFirst()
        .filter(cell -> cell.words().direction() == TextDirection.RIGHT_TO_LEFT)
        .isPresent();
  }

  private void measure(int column, List<Sample> samples) {
    samples.stream()
        .sorted(Comparator.comparingDouble(Sample::length).reversed())
        .limit(LOOKED_AT)
        .sorted(Comparator.comparingDouble(this::roughWidth).reversed())
        .limit(LAID_OUT)
        .forEach(
            sample -> {
              WordsFlow flow = flow(sample.cell(), sample.column());
              double each = flow.prefWidth(-1) / sample.cell().columns();
              needed[column] = Math.max(needed[column], Math.ceil(each) + 1);
              if (sample.cell().words().role() != Role.TABLE_HEADER) {
                cells[column] = Math.max(cells[column], Math.ceil(each) + 1);
              }
            });
    samples.stream()
        .filter(sample -> sample.cell().columns() == 1)
        .sorted(Comparator.comparingInt(TableColumns::longestWord).reversed())
        .limit(LAID_OUT)
        .forEach(
            sample -> {
              Insets padding = padding(sample.column() == 0);
              double word =
                  new TextDress(sample.cell().words(), context.style(), context.metrics())
                          .longestWord()
                      + padding.getLeft()
                      + padding.getRight()
                      + 2;
              double most = Math.min(word, context.style().em(MOST_LEAST_EMS));
              least[column] = Math.max(least[column], Math.ceil(most));
            });
    least[column] = Math.min(least[column], needed[column]);
  }

  private double roughWidth(Sample sample) {
    TextDress dress = new TextDress(sample.cell().words(), context.style(), context.metrics());
    return dress.lineWidth() / sample.cell().columns();
  }

  private static int longestWord(Sample sample) {
    int longest = 0;
    int length = 0;
    String text = sample.cell().words().text();
    for (int i = 0; i < text.length(); i++) {
      length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** A cell, laid out as the table has it. */
  WordsFlow flow(Passage.Cell cell, int column) {
    WordsFlow flow = new WordsFlow(cell.words(), context, true, true);
    flow.setPadding(padding(column == 0));
    if (figures[column] && cell.columns() == 1) {
      // Without effect where lines are our own; there figures come from the right, mostly.
      flow.setTextAlignment(TextAlignment.RIGHT);
    }
    return flow;
  }

  /** The first column begins where the text does. */
  private Insets padding(boolean first) {
    ReaderStyle style = context.style();
    double start = first ? 0 : style.em(0.5);
    double end = style.em(0.5);
    return new Insets(
        style.em(0.28), fromRight ? start : end, style.em(0.3), fromRight ? end : start);
  }

  /** Whether the first column is the rightmost. */
  boolean fromRight() {
    return fromRight;
  }

  /** How far all parts of the table are scrolled sideways, 0 to 1. */
  DoubleProperty scrollProperty() {
    return scroll;
  }

  /** The widths of the columns for a width of the table; it may come out wider, if it must. */
  double[] share(double width) {
    return Columns.share(needed, cells, least, width);
  }
}
