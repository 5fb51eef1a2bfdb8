package org.offprint.store;

import java.sql.SQLException;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;

/** Keeps the search index in step with the articles. */
final class SearchIndex {
  /** As schema/0004.sql has it. */
  private static final int BYTES_AT_ONCE = 1 << 24;

  private SearchIndex() {}

  /**
   * Takes in an article that is not in the index.
   *
   * @param notes what the reader wrote about it
   */
  static void add(SqlConnection sql, long article, IndexedText text, String notes)
      throws SQLException {
    sql.update(
        """
        INSERT INTO search (rowid, title, text, site, author, comments, notes, marks)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        article,
        text.title(),
        text.text(),
        text.site(),
        text.author(),
        text.comments(),
        notes.isEmpty() ? "" : IndexedText.column(notes),
        text.marks());
  }

  /** Takes in anew what changed of an article or was written about it. */
  static void refresh(SqlConnection sql, long article) throws SQLException {
    Optional<Article> current = Versions.current(sql, new ArticleId(article));
    remove(sql, article);
    if (current.isPresent()) {
      add(sql, current.get());
    }
  }

  private static void add(SqlConnection sql, Article article) throws SQLException {
    long id = article.id().value();
    add(
        sql,
        id,
        IndexedText.of(article.content(), article.summary().url()),
        ReaderWords.words(sql, id));
  }

  /** Takes an article out; nothing happens if it is not there. */
  static void remove(SqlConnection sql, long article) throws SQLException {
    sql.update("DELETE FROM search WHERE rowid = ?", article);
  }

  /** Empties the index, whatever state it is in. */
  static void recreate(SqlConnection sql) throws SQLException {
    Optional<String> definition =
        sql.first("SELECT sql FROM sqlite_schema WHERE name = 'search'", row -> row.getString(1));
    if (definition.isPresent()) {
      sql.script("DROP TABLE search");
      sql.script(definition.get());
      sql.update("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", BYTES_AT_ONCE);
    }
  }
}
