package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offprint.model.LibraryLoss;
import org.offprint.model.LibraryLoss.Part;

/** Notes, in tables of the connection alone, what is lost of which article. */
final class SalvageNotes {
  private final SqlConnection sql;

  SalvageNotes(SqlConnection sql) {
    this.sql = sql;
  }

  /** Something of an article is lost. */
  void article(long article, Part part) throws SQLException {
    sql.update("INSERT INTO lost_of_article VALUES (?, ?)", article, part.name());
  }

  /** Something of a version is lost. */
  void version(long version, Part part) throws SQLException {
    sql.update("INSERT INTO lost_of_version VALUES (?, ?)", version, part.name());
  }

  /** All that was noted, by article. */
  List<LibraryLoss> losses() throws SQLException {
    Map<Long, Set<Part>> parts = new TreeMap<>();
    sql.list(
        """
        SELECT article_id, part FROM lost_of_article
        UNION SELECT article_id, part FROM lost_of_version
          JOIN version ON version.id = version_id\
        """,
        row ->
            parts
                .computeIfAbsent(row.getLong(1), any -> EnumSet.noneOf(Part.class))
                .add(Part.valueOf(row.getString(2))));
    List<LibraryLoss> losses = new ArrayList<>();
    for (Map.Entry<Long, Set<Part>> lost : parts.entrySet()) {
      losses.add(new LibraryLoss(lost.getKey(), title(lost.getKey()), lost.getValue()));
    }
    return losses;
  }

  private String title(long article) throws SQLException {
    return sql.first(
            """
            SELECT title FROM article
            JOIN version ON article_id = article.id AND number = article.version
            WHERE article.id = ?\
            """,
            row -> row.getString(1),
            article)
        .orElse("");
  }
}
