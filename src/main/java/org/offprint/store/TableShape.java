package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.store.fileformat.RawRow;

/**
 * The columns of a table, against which rows of a damaged file are held: tables are strict, so that
 * a row of another table, or noise, shows.
 *
 * @param table its name
 * @param columns in order
 */
record TableShape(String table, List<Column> columns) {
  /**
   * A column.
   *
   * @param rowid whether it is the rowid
   * @param fallback whether a row may be without it
   */
  record Column(String name, String type, boolean required, boolean rowid, boolean fallback) {
    boolean holds(@Nullable Object value) {
      if (value == null) {
        return rowid || !required;
      }
      return value instanceof RawRow.Lost
          || switch (type) {
            case "INTEGER" -> value instanceof Long;
            case "REAL" -> value instanceof Double || value instanceof Long;
            case "TEXT" -> value instanceof String;
            default -> value instanceof byte[];
          };
    }

    /** What stands in for a value that is lost; null if nothing can. */
    @Nullable Object stopgap() {
      return required && type.equals("TEXT") ? "" : null;
    }
  }

  static TableShape of(SqlConnection sql, String table) throws SQLException {
    return new TableShape(
        table,
        sql.list(
            """
            SELECT name, type, "notnull" <> 0 OR pk > 0 AS required,
              pk = 1 AND type = 'INTEGER' AND (
                SELECT wr = 0 FROM pragma_table_list WHERE name = ?1) AS is_rowid,
              "notnull" = 0 OR dflt_value IS NOT NULL AS fallback
            FROM pragma_table_info(?1) ORDER BY cid\
            """,
            row ->
                new Column(
                    row.getString("name"),
                    row.getString("type"),
                    row.getBoolean("required"),
                    row.getBoolean("is_rowid"),
                    row.getBoolean("fallback")),
            table));
  }

  /** Whether a row can be of this table, or of an earlier form of it with fewer columns. */
  boolean fits(RawRow row) {
    int size = row.values().size();
    if (size == 0 || size > columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean fits = i < size ? column.holds(row.value(i)) : column.fallback();
      if (!fits || (i < size && !isNumber(column, row, i))) {
        return false;
      }
    }
    return true;
  }

  /** Rows and articles are numbered from one on: a flipped bit makes others of their numbers. */
  private static boolean isNumber(Column column, RawRow row, int at) {
    Object stored = row.value(at);
    Object value = column.rowid() && stored == null ? Long.valueOf(row.rowid()) : stored;
    boolean number = column.rowid() || column.name().equals("article_id");
    return !number || !(value instanceof Long id) || id > 0;
  }

  /** The values of a row with its rowid among them and stopgaps for what was lost. */
  List<@Nullable Object> values(RawRow row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < row.values().size(); i++) {
      Column column = columns.get(i);
      Object value = column.rowid() ? Long.valueOf(row.rowid()) : row.value(i);
      values.add(value instanceof RawRow.Lost ? column.stopgap() : value);
    }
    return values;
  }

  /** The place of a column. */
  int at(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(table + " has no " + column);
  }

  /** Adds a row unless one is in its way. */
  void insert(SqlConnection sql, List<@Nullable Object> values) throws SQLException {
    String names =
        columns.stream()
            .limit(values.size())
            .map(column -> '"' + column.name() + '"')
            .collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    sql.update(
        "INSERT OR IGNORE INTO %s (%s) VALUES (%s)".formatted(table, names, marks),
        values.toArray());
  }
}
