package org.offprint.extract.blocks;

import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.Words;

/** Tells tables of data, which are read as one, from tables that only arrange a page. */
final class DataTables {
  private static final int WORDY_CELL = 60;

  /** Larger ones are read cell by cell: a page of 20 MB may be nothing but cells. */
  private static final int MOST_CELLS = 100_000;

  private DataTables() {}

  /** Whether a table holds data: several rows and columns of short cells, nothing nested. */
  static boolean isData(Element table) {
    String role = Attr.of(table, "role");
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    Shape shape = new Shape();
    shape.read(table);
    return !shape.nested
        && shape.rows >= 2
        && shape.columns >= 2
        && (shape.headed || shape.longest <= WORDY_CELL)
        && shape.longest <= 4 * WORDY_CELL
        && shape.cells <= MOST_CELLS;
  }

  private static final class Shape {
    private boolean nested;
    private boolean headed;
    private int rows;
    private int columns;
    private int cells;
    private int longest;

    void read(Element parent) {
      int inRow = 0;
      for (Element child = parent.firstElementChild();
          child != null && !nested && cells <= MOST_CELLS;
          child = child.nextElementSibling()) {
        switch (child.normalName()) {
          case "tr" -> {
            rows++;
            read(child);
          }
          case "td", "th" -> {
            inRow++;
            cells++;
            headed |= child.normalName().equals("th");
            nested = holdsBlocks(child);
            longest = Math.max(longest, nested ? 0 : Words.count(child.text()));
          }
          case "caption" -> headed = true;
          default -> read(child);
        }
      }
      columns = Math.max(columns, inRow);
    }

    private static boolean holdsBlocks(Element cell) {
      int paragraphs = 0;
      for (Element e = cell.firstElementChild(); e != null; e = e.nextElementSibling()) {
        String name = e.normalName();
        paragraphs += name.equals("p") ? 1 : 0;
        boolean big = name.equals("table") || name.equals("form") || name.equals("h1");
        if (big || paragraphs > 2 || (name.equals("div") && holdsBlocks(e))) {
          return true;
        }
      }
      return false;
    }
  }
}
