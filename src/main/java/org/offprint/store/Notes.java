package org.offprint.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;

/** The table of the notes on articles, one each at most. */
final class Notes {
  private Notes() {}

  /** The notes on articles out of the trash, changed last first. */
  static List<ArticleNote> all(SqlConnection sql) throws SQLException {
    return sql.list(
        """
        SELECT article_id, text, changed_at FROM note JOIN article ON article.id = article_id
        WHERE trashed = 0 ORDER BY changed_at DESC, article_id DESC\
        """,
        row ->
            new ArticleNote(
                new ArticleId(row.getLong(1)),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3))));
  }

  static Optional<ArticleNote> find(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.first(
        "SELECT text, changed_at FROM note WHERE article_id = ?",
        row -> new ArticleNote(article, row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        article.value());
  }

  /** An empty note is none. */
  static void write(SqlConnection sql, ArticleNote note) throws SQLException {
    if (note.text().isEmpty()) {
      sql.update("DELETE FROM note WHERE article_id = ?", note.article().value());
    } else {
      sql.update(
          "INSERT OR REPLACE INTO note (article_id, text, changed_at) VALUES (?, ?, ?)",
          note.article().value(),
          note.text(),
          note.changedAt());
    }
  }
}
