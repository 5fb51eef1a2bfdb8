package org.offprint.store;

import java.sql.SQLException;
import java.util.Optional;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageData;

/** Adding articles: all tables that one save writes to. */
final class Articles {
  private Articles() {}

  /** Adds an article unless one of its addresses is known already. */
  static ArticleDatabase.SavedArticle save(SqlConnection sql, PackedArticle packed)
      throws SQLException {
    Optional<ArticleId> known = Addresses.find(sql, packed.article());
    if (known.isPresent()) {
      return new ArticleDatabase.SavedArticle(known.get(), false);
    }
    NewArticle article = packed.article();
    long site = site(sql, packed);
    long id = insert(sql, packed, site);
    Addresses.add(sql, id, article);
    long version = Versions.add(sql, id, 1, page(sql, id, packed), site, packed);
    for (ImageData image : article.imageData()) {
      Images.add(sql, image);
    }
    Images.link(sql, version, article.images());
    Images.summarise(sql, id);
    return new ArticleDatabase.SavedArticle(new ArticleId(id), true);
  }

  private static long insert(SqlConnection sql, PackedArticle packed, long site)
      throws SQLException {
    ArticleContent content = packed.article().content();
    return sql.insert(
        """
        INSERT INTO article (saved_at, version, site_id, published, words, title_key)
        VALUES (?, 1, ?, ?, ?, ?)\
        """,
        packed.article().fetchedAt(),
        site,
        SortKeys.of(content.published()),
        packed.article().words(),
        packed.titleKey());
  }

  private static long page(SqlConnection sql, long article, PackedArticle packed)
      throws SQLException {
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

  private static long site(SqlConnection sql, PackedArticle packed) throws SQLException {
    String name = packed.article().content().siteName();
    sql.update(
        "INSERT INTO site (name, sort_key) VALUES (?, ?) ON CONFLICT DO NOTHING",
        name,
        packed.siteKey());
    return sql.number("SELECT id FROM site WHERE name = ?", name);
  }
}
