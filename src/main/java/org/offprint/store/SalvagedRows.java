package org.offprint.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.model.CareProgress.Stage;
import org.offprint.store.fileformat.RawDatabase;
import org.offprint.store.fileformat.RawRow;

/**
 * Carries the rows of a damaged file over, so far as each can be read, and what its indexes still
 * know of rows that cannot.
 */
final class SalvagedRows {
  /** What articles are made of; all else follows from it. */
  private static final List<String> TABLES =
      List.of(
          "site",
          "article",
          "address",
          "page",
          "version",
          "author",
          "body",
          "image",
          "version_image",
          "further_page",
          "tag",
          "article_tag",
          "saved_search",
          "separate_story",
          "reading",
          "article_direction",
          "site_direction",
          "note",
          "highlight");

  /** Rows of so many columns cannot be taken for those of another table. */
  private static final int TELLING_COLUMNS = 4;

  /** Indexes, the tables that keep what they know, and how many of their first columns. */
  private static final Map<String, Copy> INDEXES = indexes();

  private record Copy(String table, int columns) {}

  private final RawDatabase raw;
  private final SqlConnection sql;
  private final SalvagedContents contents;
  private final Set<String> broken = new TreeSet<>();

  SalvagedRows(RawDatabase raw, SqlConnection sql, SalvageNotes notes) {
    this.raw = raw;
    this.sql = sql;
    this.contents = new SalvagedContents(notes);
  }

  private static Map<String, Copy> indexes() {
    Map<String, Copy> indexes = new LinkedHashMap<>();
    indexes.put("article_site", new Copy("known_status", 7));
    indexes.put("article_words", new Copy("known_words", 2));
    indexes.put("sqlite_autoindex_version_1", new Copy("known_version", 3));
    indexes.put("version_page", new Copy("known_page_of", 2));
    indexes.put("page_article", new Copy("known_page", 2));
    indexes.put("address_article", new Copy("known_address", 3));
    indexes.put("sqlite_autoindex_site_1", new Copy("known_site", 2));
    indexes.put("sqlite_autoindex_tag_1", new Copy("known_tag", 2));
    indexes.put("article_tag_article", new Copy("known_tagged", 2));
    indexes.put("separate_story_other", new Copy("known_separate", 2));
    indexes.put("highlight_article", new Copy("known_highlight", 3));
    indexes.put("version_image_image", new Copy("known_picture", 3));
    return indexes;
  }

  /**
   * Copies all that can be read.
   *
   * @return the tables and indexes of which something cannot
   */
  Set<String> copy(Reporter reporter) throws SQLException, IOException {
    sql.scriptFrom("salvage.sql");
    Map<String, Integer> roots = roots();
    int steps = TABLES.size() + INDEXES.size() + 1;
    int done = 0;
    Map<String, TableShape> shapes = new LinkedHashMap<>();
    for (String table : TABLES) {
      reporter.at(Stage.SALVAGING, done++, steps);
      TableShape shape = TableShape.of(sql, table);
      shapes.put(table, shape);
      Integer root = roots.get(table);
      if (root != null) {
        boolean sound = raw.<SQLException>rows(root, row -> takeIfFitting(shape, row, reporter));
        if (!sound) {
          broken.add(table);
        }
      }
    }
    for (Map.Entry<String, Copy> index : INDEXES.entrySet()) {
      reporter.at(Stage.SALVAGING, done++, steps);
      Integer root = roots.get(index.getKey());
      if (root != null) {
        TableShape shape = TableShape.of(sql, index.getValue().table());
        Copy copy = index.getValue();
        boolean sound = raw.<SQLException>rows(root, row -> remember(shape, copy.columns, row));
        if (!sound) {
          broken.add(index.getKey());
        }
      }
    }
    Integer sequence = roots.get("sqlite_sequence");
    if (sequence != null) {
      raw.<SQLException>rows(sequence, this::takeSequence);
    }
    List<TableShape> telling =
        shapes.values().stream()
            .filter(shape -> shape.columns().size() >= TELLING_COLUMNS)
            .filter(shape -> shape.columns().stream().anyMatch(TableShape.Column::rowid))
            .toList();
    raw.<SQLException>strays(List.copyOf(roots.values()), row -> takeStray(telling, row, reporter));
    reporter.at(Stage.SALVAGING, 1);
    return broken;
  }

  private Map<String, Integer> roots() throws SQLException, IOException {
    Map<String, Integer> known = new LinkedHashMap<>();
    if (raw.addRoots(known)) {
      return known;
    }
    // Where the schema itself is damaged, the others are those of any new library.
    Map<String, Integer> roots = new LinkedHashMap<>();
    sql.list(
        "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 1",
        row -> roots.put(row.getString(1), row.getInt(2)));
    roots.putAll(known);
    return roots;
  }

  /** Numbers of articles that were deleted are not given to others. */
  private void takeSequence(RawRow row) throws SQLException {
    if (row.value(0) instanceof String name && row.value(1) instanceof Long last) {
      sql.update("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", last, name);
    }
  }

  private void takeIfFitting(TableShape shape, RawRow row, Reporter reporter) throws SQLException {
    reporter.requireGoingOn();
    if (shape.fits(row)) {
      take(shape, row);
    }
  }

  /** Takes a row that can be of one table only. */
  private void takeStray(List<TableShape> shapes, RawRow row, Reporter reporter)
      throws SQLException {
    reporter.requireGoingOn();
    List<TableShape> fitting =
        shapes.stream()
            .filter(shape -> row.values().size() == shape.columns().size() && shape.fits(row))
            .toList();
    if (fitting.size() == 1) {
      take(fitting.getFirst(), row);
    }
  }

  private void remember(TableShape shape, int columns, RawRow row) throws SQLException {
    if (row.values().size() >= columns) {
      RawRow beginning = new RawRow(0, row.values().subList(0, columns));
      if (shape.fits(beginning) && !beginning.values().contains(RawRow.Lost.LOST)) {
        shape.insert(sql, beginning.values());
      }
    }
  }

  private void take(TableShape shape, RawRow row) throws SQLException {
    List<@Nullable Object> values = shape.values(row);
    boolean whole = contents.isWhole(shape, values);
    if (whole && hasRequired(shape, values)) {
      shape.insert(sql, values);
    }
  }

  private static boolean hasRequired(TableShape shape, List<@Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == null && shape.columns().get(i).required()) {
        return false;
      }
    }
    return true;
  }
}
