package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ArticleVersion;
import org.offprint.model.PageKind;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;

/** The content of articles, one version for each time it was extracted. */
final class Versions {
  private Versions() {}

  /** Adds a version of an article and gives its rowid. */
  static long add(
      SqlConnection sql, long article, int number, long page, long site, PackedArticle packed)
      throws SQLException {
    ArticleContent content = packed.article().content();
    long version =
        sql.insert(
            """
            INSERT INTO version (article_id, number, page_id, made_at, canonical_url, title,
              standfirst, excerpt, byline, site_id, published, language, rtl, lead_image, kind,
              certainty)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """,
            article,
            number,
            page,
            packed.article().fetchedAt(),
            packed.article().canonicalUrl(),
            content.title(),
            content.standfirst(),
            packed.excerpt(),
            content.byline(),
            site,
            content.published() == null ? null : content.published().toString(),
            content.language(),
            content.direction() == TextDirection.RIGHT_TO_LEFT,
            content.leadImage(),
            packed.article().kind().name(),
            packed.article().certainty());
    sql.update(
        "INSERT INTO body (version_id, text, html, comments) VALUES (?, ?, ?, ?)",
        version,
        packed.text(),
        packed.html(),
        packed.comments());
    for (int i = 0; i < content.authors().size(); i++) {
      sql.update(
          "INSERT INTO author (version_id, position, name) VALUES (?, ?, ?)",
          version,
          i,
          content.authors().get(i));
    }
    return version;
  }

  /** An article with its current version. */
  static Optional<Article> current(SqlConnection sql, ArticleId id) throws SQLException {
    Optional<Long> version =
        sql.first(
            """
            SELECT version.id FROM article
            JOIN version ON article_id = article.id AND number = article.version
            WHERE article.id = ?\
            """,
            row -> row.getLong(1),
            id.value());
    return version.isEmpty() ? Optional.empty() : read(sql, id, version.get());
  }

  /** An article with one of its versions. */
  static Optional<Article> numbered(SqlConnection sql, ArticleId id, int number)
      throws SQLException {
    Optional<Long> version =
        sql.first(
            "SELECT id FROM version WHERE article_id = ? AND number = ?",
            row -> row.getLong(1),
            id.value(),
            number);
    return version.isEmpty() ? Optional.empty() : read(sql, id, version.get());
  }

  /** All versions of an article, newest first. */
  static List<ArticleVersion> all(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.list(
        """
        SELECT number, made_at, title, kind, certainty, number = article.version FROM version
        JOIN article ON article.id = article_id WHERE article_id = ? ORDER BY number DESC\
        """,
        row -> {
          double certainty = row.getDouble(5);
          return new ArticleVersion(
              row.getInt(1),
              Instant.ofEpochMilli(row.getLong(2)),
              row.getString(3),
              row.getString(4),
              row.wasNull() ? null : certainty,
              row.getBoolean(6));
        },
        id.value());
  }

  private static Optional<Article> read(SqlConnection sql, ArticleId id, long key)
      throws SQLException {
    List<String> authors =
        sql.list(
            "SELECT name FROM author WHERE version_id = ? ORDER BY position",
            row -> row.getString(1),
            key);
    List<ArticleImage> images = Images.of(sql, key);
    Optional<ArticleSummary> summary = Summaries.of(sql, id);
    return summary.isEmpty()
        ? Optional.empty()
        : sql.first(
            """
            SELECT version.*, name AS site_name, text, html, comments FROM version
            JOIN body ON version_id = version.id JOIN site ON site.id = site_id
            WHERE version.id = ?\
            """,
            row ->
                new Article(
                    summary.get(),
                    row.getString("canonical_url"),
                    content(row, authors),
                    images,
                    kind(row)),
            key);
  }

  /** What the page was; a later program may know more kinds. */
  private static PageKind kind(ResultSet row) throws SQLException {
    String name = row.getString("kind");
    for (PageKind kind : PageKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return PageKind.ARTICLE;
  }

  private static ArticleContent content(ResultSet row, List<String> authors) throws SQLException {
    String text = Packing.unpackText(row.getBytes("text"));
    return new ArticleContent(
        row.getString("title"),
        row.getString("standfirst"),
        authors,
        row.getString("site_name"),
        published(row.getString("published")),
        row.getString("language"),
        direction(row),
        row.getString("lead_image"),
        Packing.unpackTextLike(row.getBytes("html"), text),
        text,
        CommentCodec.decode(row.getBytes("comments")));
  }

  static TextDirection direction(ResultSet row) throws SQLException {
    return row.getBoolean("rtl") ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
  }

  /** The time as it was written; null if a damaged file holds something else. */
  static @Nullable PublishedTime published(@Nullable String iso) {
    try {
      return iso == null ? null : PublishedTime.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
