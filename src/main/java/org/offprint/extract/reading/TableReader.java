package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.offprint.document.Block;
import org.offprint.document.Inline;
import org.offprint.extract.reading.BlockReader.Look;

/** Reads tables; one that only arranges text on a page is read as the text it arranges. */
final class TableReader {
  private static final int MOST_COLUMNS_OF_A_CELL = 100;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private TableReader() {}

  /** The table with its caption, its large pictures after it; or the blocks it arranges. */
  static List<Block> read(Element table, Look look, int depth) {
    List<Element> rows = rows(table);
    if (arrangesText(table, rows)) {
      List<Block> blocks = new ArrayList<>();
      for (Element row : rows) {
        for (Element cell : cells(row)) {
          blocks.addAll(BlockReader.read(cell, look, depth + 1));
        }
      }
      return blocks;
    }
    List<Block.TableRow> read = new ArrayList<>();
    List<Block> pictures = new ArrayList<>();
    for (Element row : rows) {
      List<Block.TableCell> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        cells.add(cell(cell, look, depth));
        pictures.addAll(OneLine.read(cell, Look.PLAIN, depth).pictures());
      }
      if (!cells.isEmpty()) {
        read.add(new Block.TableRow(cells));
      }
    }
    Element caption = table.selectFirst("> caption");
    List<Inline> title = caption == null ? List.of() : OneLine.read(caption, look, depth).text();
    List<Block> blocks = new ArrayList<>();
    boolean empty =
        read.stream()
            .flatMap(row -> row.cells().stream())
            .noneMatch(cell -> Looks.hasContent(cell.text()));
    if (!empty) {
      blocks.add(new Block.Table(title, read));
    } else if (Looks.hasContent(title)) {
      blocks.add(new Block.Paragraph(title));
    }
    blocks.addAll(pictures);
    return blocks;
  }

  private static Block.TableCell cell(Element cell, Look look, int depth) {
    return new Block.TableCell(
        cell.normalName().equals("th"),
        span(cell, "colspan"),
        span(cell, "rowspan"),
        OneLine.read(cell, look, depth).text());
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    int span = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 1;
    return Math.clamp(span, 1, MOST_COLUMNS_OF_A_CELL);
  }

  /** Whether a table has one column at most, or other tables or headings in its cells. */
  private static boolean arrangesText(Element table, List<Element> rows) {
    boolean oneColumn = rows.stream().allMatch(row -> cells(row).size() <= 1);
    int itself = 1;
    return oneColumn || table.select("table, h2, h3, pre, figure, blockquote").size() > itself;
  }

  /** The rows of a table, not those of tables in it: head first, foot last. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    rows.addAll(table.select("> thead > tr"));
    rows.addAll(table.select("> tr, > tbody > tr"));
    rows.addAll(table.select("> tfoot > tr"));
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.select("> th, > td");
  }
}
