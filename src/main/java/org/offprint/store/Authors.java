package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.ArticleId;

/** Who wrote articles. */
final class Authors {
  private Authors() {}

  /** The authors of the current versions, those of the most articles first. */
  static List<String> of(SqlConnection sql, List<ArticleId> ids) throws SQLException {
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (ArticleId id : ids) {
      for (String name : of(sql, id)) {
        articles.merge(name, 1, Integer::sum);
      }
    }
    List<String> names = new ArrayList<>(articles.keySet());
    names.sort((one, other) -> Integer.compare(count(articles, other), count(articles, one)));
    return names;
  }

  private static int count(Map<String, Integer> articles, String name) {
    return articles.getOrDefault(name, 0);
  }

  private static List<String> of(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.list(
        """
        SELECT name FROM article
        JOIN version ON version.article_id = article.id AND number = article.version
        JOIN author ON version_id = version.id
        WHERE article.id = ? ORDER BY position\
        """,
        row -> row.getString(1),
        id.value());
  }
}
