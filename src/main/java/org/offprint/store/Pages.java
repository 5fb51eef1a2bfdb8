package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.offprint.model.ArticleId;

/** The pages as they were fetched. */
final class Pages {
  private Pages() {}

  /** Adds the page of a new version and gives its rowid. */
  static long add(SqlConnection sql, long article, PackedArticle packed) throws SQLException {
    return add(sql, article, packed, packed.article().page(), packed.page());
  }

  /** Adds the pages that a version continues on. */
  static void addFurther(SqlConnection sql, long article, long version, PackedArticle packed)
      throws SQLException {
    List<OriginalPage> pages = packed.article().furtherPages();
    for (int i = 0; i < pages.size(); i++) {
      sql.update(
          "INSERT INTO further_page (version_id, position, page_id) VALUES (?, ?, ?)",
          version,
          i + 1,
          add(sql, article, packed, pages.get(i), packed.furtherPages().get(i)));
    }
  }

  private static long add(
      SqlConnection sql, long article, PackedArticle packed, OriginalPage page, byte[] body)
      throws SQLException {
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
        body);
  }

  /** The pages that a version continues on, in order. */
  static List<OriginalPage> further(SqlConnection sql, ArticleId id, int version)
      throws SQLException {
    return sql.list(
        """
        SELECT page.url, body, content_type, charset, etag, last_modified FROM version
        JOIN further_page ON version_id = version.id
        JOIN page ON page.id = further_page.page_id
        WHERE version.article_id = ? AND number = ? ORDER BY position\
        """,
        Pages::read,
        id.value(),
        version);
  }

  /** Has a version continue on the same pages as another. */
  static void shareFurther(SqlConnection sql, ArticleId id, int from, int to) throws SQLException {
    sql.update(
        """
        INSERT INTO further_page (version_id, position, page_id)
        SELECT added.id, position, further_page.page_id FROM version AS added, version AS other
        JOIN further_page ON version_id = other.id
        WHERE added.article_id = ?1 AND added.number = ?2
          AND other.article_id = ?1 AND other.number = ?3\
        """,
        id.value(),
        to,
        from);
  }

  /** The page that an article's current version was made of. */
  static Optional<OriginalPage> current(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.first(
        """
        SELECT page.url, body, content_type, charset, etag, last_modified FROM article
        JOIN version ON version.article_id = article.id AND number = article.version
        JOIN page ON page.id = page_id WHERE article.id = ?\
        """,
        Pages::read,
        id.value());
  }

  /** The page that a version was made of. */
  static Optional<OriginalPage> of(SqlConnection sql, ArticleId id, int version)
      throws SQLException {
    return sql.first(
        """
        SELECT page.url, body, content_type, charset, etag, last_modified FROM version
        JOIN page ON page.id = page_id WHERE version.article_id = ? AND number = ?\
        """,
        Pages::read,
        id.value(),
        version);
  }

  /** The rowid of the page that a version was made of. */
  static Optional<Long> idOf(SqlConnection sql, ArticleId id, int version) throws SQLException {
    return sql.first(
        "SELECT page_id FROM version WHERE article_id = ? AND number = ?",
        row -> row.getLong(1),
        id.value(),
        version);
  }

  private static OriginalPage read(ResultSet row) throws SQLException {
    return new OriginalPage(
        row.getString("url"),
        PagePacking.unpack(row.getBytes("body")),
        row.getString("content_type"),
        row.getString("charset"),
        row.getString("etag"),
        row.getString("last_modified"));
  }
}
