package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** On which pages of a sound file the rows of a table are, as SQLite's {@code dbstat} tells. */
record RowPages(Map<Long, Set<Integer>> pages) {
  private record Leaf(String path, int page, int cells) {}

  private record Overflow(String path, int page) {}

  /** Of a table with rowids. */
  static RowPages of(SqlConnection sql, String table) throws SQLException {
    List<Long> rows =
        sql.list("SELECT rowid FROM %s ORDER BY rowid".formatted(table), row -> row.getLong(1));
    List<Leaf> leaves =
        sql.list(
            """
            SELECT path, pageno, ncell FROM dbstat
            WHERE name = ? AND pagetype = 'leaf' ORDER BY path\
            """,
            row -> new Leaf(row.getString(1), row.getInt(2), row.getInt(3)),
            table);
    List<Overflow> overflow =
        sql.list(
            "SELECT path, pageno FROM dbstat WHERE name = ? AND pagetype = 'overflow'",
            row -> new Overflow(row.getString(1), row.getInt(2)),
            table);
    Map<String, List<Integer>> byCell = new HashMap<>();
    for (Overflow more : overflow) {
      String cell = more.path.substring(0, more.path.indexOf('+'));
      byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(more.page);
    }
    Map<Long, Set<Integer>> pages = new HashMap<>();
    int next = 0;
    for (Leaf leaf : leaves) {
      for (int cell = 0; cell < leaf.cells; cell++) {
        Set<Integer> of = new HashSet<>(Set.of(leaf.page));
        of.addAll(byCell.getOrDefault("%s%03x".formatted(leaf.path, cell), List.of()));
        pages.put(rows.get(next++), of);
      }
    }
    if (next != rows.size()) {
      throw new IllegalStateException("%d of %d rows of %s".formatted(next, rows.size(), table));
    }
    return new RowPages(pages);
  }

  Set<Integer> of(long row) {
    return pages.getOrDefault(row, Set.of());
  }
}
