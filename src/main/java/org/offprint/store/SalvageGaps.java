package org.offprint.store;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.WordFolding;

/**
 * Makes a sound library of the rows that {@link SalvagedRows} carried over: what refers to
 * something that is lost gets a stand-in or goes, and what follows from articles is worked out.
 */
final class SalvageGaps {
  private final SqlConnection sql;

  SalvageGaps(SqlConnection sql) {
    this.sql = sql;
  }

  /**
   * Fills them.
   *
   * @param picturesBroken whether something is lost of which article shows which picture
   */
  void fill(boolean picturesBroken) throws SQLException {
    new SalvagedPictures(sql).link(picturesBroken);
    sql.scriptFrom("salvage-gaps.sql");
    sql.update(
        "INSERT INTO body (version_id, text, html) SELECT id, ?, ? FROM textless",
        Packing.pack(""),
        Packing.packLike("", ""));
    sql.update(
        """
        INSERT INTO page (id, article_id, url, fetched_at, charset, body)
        SELECT page_id, article_id,
          (SELECT url FROM address
            WHERE address.article_id = version.article_id AND asked = 1 LIMIT 1),
          made_at, 'UTF-8', ?
        FROM version WHERE page_id NOT IN (SELECT id FROM page) GROUP BY page_id\
        """,
        PagePacking.pack(new byte[0]));
    sites();
    for (long article :
        numbers("SELECT id FROM changed_article WHERE id IN (SELECT id FROM article)")) {
      workOut(article);
    }
    for (long article :
        numbers(
            """
            SELECT DISTINCT article_id FROM lost_of_version JOIN version ON version.id = version_id
            UNION SELECT id FROM changed_article\
            """)) {
      Images.summarise(sql, article);
    }
  }

  private List<Long> numbers(String query) throws SQLException {
    return sql.list(query, row -> row.getLong(1));
  }

  /** Sites whose rows are lost: by the name that the index still has, or by their address. */
  private void sites() throws SQLException {
    record Named(long id, String name) {}
    for (Named site :
        sql.list(
            "SELECT site_id, name FROM known_site WHERE site_id NOT IN (SELECT id FROM site)",
            row -> new Named(row.getLong(1), row.getString(2)))) {
      sql.update(
          "INSERT OR IGNORE INTO site (id, name, sort_key) VALUES (?, ?, ?)",
          site.id,
          site.name,
          SortKeys.of(site.name));
    }
    for (Named lost :
        sql.list(
            """
            SELECT version.id, url FROM version
            JOIN address ON address.article_id = version.article_id AND asked = 1
            WHERE site_id NOT IN (SELECT id FROM site)\
            """,
            row -> new Named(row.getLong(1), row.getString(2)))) {
      String host = host(lost.name);
      long site = Sites.named(sql, host, SortKeys.of(host));
      sql.update("UPDATE version SET site_id = ? WHERE id = ?", site, lost.id);
    }
    sql.script(
        """
        UPDATE article SET site_id = (
            SELECT site_id FROM version WHERE article_id = article.id AND number = article.version)
          WHERE site_id NOT IN (SELECT id FROM site);
        DELETE FROM site_direction WHERE site_id NOT IN (SELECT id FROM site)\
        """);
  }

  private static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).orElse(url);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  /** What lists are sorted by follows from the content. */
  private void workOut(long id) throws SQLException {
    Optional<Article> article = Versions.current(sql, new ArticleId(id));
    if (article.isPresent()) {
      ArticleContent content = article.get().content();
      sql.update(
          """
          UPDATE article SET published = ?, title_key = ?, words = iif(words > 0, words, ?)
          WHERE id = ?\
          """,
          SortKeys.of(content.published()),
          SortKeys.of(content.title()),
          WordFolding.words(content.text()).size(),
          id);
    }
  }
}
