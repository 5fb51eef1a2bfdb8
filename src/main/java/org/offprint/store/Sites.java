package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import org.offprint.model.Site;
import org.offprint.model.SiteId;

/** The table of sites. */
final class Sites {
  private Sites() {}

  /** Those with articles out of the trash, by name. */
  static List<Site> all(SqlConnection sql) throws SQLException {
    return sql.list(
        "SELECT id, name, articles, unread FROM site WHERE articles > 0 ORDER BY sort_key, name",
        row ->
            new Site(
                new SiteId(row.getLong("id")),
                row.getString("name"),
                row.getInt("articles"),
                row.getInt("unread")));
  }

  /** The rowid of the site of this name, which is made if it is not known. */
  static long named(SqlConnection sql, String name, byte[] sortKey) throws SQLException {
    sql.update(
        "INSERT INTO site (name, sort_key) VALUES (?, ?) ON CONFLICT DO NOTHING", name, sortKey);
    return sql.number("SELECT id FROM site WHERE name = ?", name);
  }
}
