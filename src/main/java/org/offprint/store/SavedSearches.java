package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import org.offprint.model.SavedSearch;

/** The table of searches that are kept. */
final class SavedSearches {
  private SavedSearches() {}

  static List<SavedSearch> all(SqlConnection sql) throws SQLException {
    return sql.list(
        "SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE, name",
        row -> new SavedSearch(row.getString("name"), row.getString("query")));
  }

  static int put(SqlConnection sql, SavedSearch search) throws SQLException {
    return sql.update(
        """
        INSERT INTO saved_search (name, query) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET query = excluded.query\
        """,
        search.name(),
        search.query());
  }

  static int remove(SqlConnection sql, String name) throws SQLException {
    return sql.update("DELETE FROM saved_search WHERE name = ?", name);
  }
}
