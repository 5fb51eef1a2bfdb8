package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import org.offprint.model.SavedSearch;

/** The table of searches that are kept. Whatever changes it gives all that was there before. */
final class SavedSearches {
  private SavedSearches() {}

  static List<SavedSearch> all(SqlConnection sql) throws SQLException {
    return sql.list(
        "SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE, name",
        row -> new SavedSearch(row.getString("name"), row.getString("query")));
  }

  static List<SavedSearch> put(SqlConnection sql, SavedSearch search) throws SQLException {
    List<SavedSearch> before = all(sql);
    sql.update(
        """
        INSERT INTO saved_search (name, query) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET query = excluded.query\
        """,
        search.name(),
        search.query());
    return before;
  }

  static List<SavedSearch> remove(SqlConnection sql, String name) throws SQLException {
    List<SavedSearch> before = all(sql);
    sql.update("DELETE FROM saved_search WHERE name = ?", name);
    return before;
  }

  static List<SavedSearch> replaceAll(SqlConnection sql, List<SavedSearch> searches)
      throws SQLException {
    List<SavedSearch> before = all(sql);
    sql.update("DELETE FROM saved_search");
    for (SavedSearch search : searches) {
      put(sql, search);
    }
    return before;
  }
}
