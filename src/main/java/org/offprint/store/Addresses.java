package org.offprint.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.offprint.model.ArticleId;

/** The table of all addresses by which articles are found. */
final class Addresses {
  private Addresses() {}

  static Optional<ArticleId> find(SqlConnection sql, String url) throws SQLException {
    return sql.first(
        "SELECT article_id FROM address WHERE url = ?", row -> new ArticleId(row.getLong(1)), url);
  }

  /** The article that has any of the addresses of {@code article}. */
  static Optional<ArticleId> find(SqlConnection sql, NewArticle article) throws SQLException {
    for (String url : all(article)) {
      Optional<ArticleId> found = find(sql, url);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Adds those that are not there yet. */
  static void add(SqlConnection sql, long id, NewArticle article) throws SQLException {
    for (String url : all(article)) {
      sql.update(
          "INSERT INTO address (url, article_id, asked) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          url,
          id,
          url.equals(article.url()));
    }
  }

  private static Set<String> all(NewArticle article) {
    Set<String> urls = new LinkedHashSet<>();
    urls.add(article.url());
    urls.addAll(article.otherUrls());
    return urls;
  }
}
