package org.offprint.store;

import java.sql.SQLException;
import java.util.Optional;
import org.offprint.model.ArticleId;

/** The pages as they were fetched. */
final class Pages {
  private Pages() {}

  /** Adds the page of a new version and gives its rowid. */
  static long add(SqlConnection sql, long article, PackedArticle packed) throws SQLException {
    OriginalPage page = packed.article().page();
    return sql.insert(
        """
        INSERT INTO page (article_id, url, fetched_at, content_type, charset, etag, last_modified,
          body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        article,
        page.url(),
        packed.article().fetchedAt(),
        page.contentType(),
        page.charset(),
        page.etag(),
        page.lastModified(),
        packed.page());
  }

  /** The page that an article's current version was made of. */
  static Optional<OriginalPage> current(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.first(
        """
        SELECT page.url, body, content_type, charset, etag, last_modified FROM article
        JOIN version ON version.article_id = article.id AND number = article.version
        JOIN page ON page.id = page_id WHERE article.id = ?\
        """,
        row ->
            new OriginalPage(
                row.getString("url"),
                Packing.unpack(row.getBytes("body")),
                row.getString("content_type"),
                row.getString("charset"),
                row.getString("etag"),
                row.getString("last_modified")),
        id.value());
  }
}
