package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;

/** What lists show, read for a few rows at a time. */
final class Summaries {
  private static final String QUERY =
      """
      SELECT article.id, url, title, name AS site_name, byline,
        coalesce(excerpt, standfirst) AS excerpt,
        CASE WHEN excerpt IS NULL AND standfirst = ''
          THEN (SELECT text FROM body WHERE version_id = version.id) END AS short_text,
        language, rtl, version.published AS published,
        saved_at, words, thumbnail, missing_images, read, favourite, archived, trashed
      FROM json_each(?) AS asked_for
      CROSS JOIN article ON article.id = asked_for.value
      CROSS JOIN version ON version.article_id = article.id AND number = article.version
      CROSS JOIN site ON site.id = version.site_id
      CROSS JOIN address ON address.article_id = article.id AND asked = 1
      ORDER BY asked_for.key\
      """;

  private Summaries() {}

  /** The summaries of these articles in this order, without those that do not exist. */
  static List<ArticleSummary> of(SqlConnection sql, List<ArticleId> ids) throws SQLException {
    return sql.list(QUERY, Summaries::read, json(ids));
  }

  static Optional<ArticleSummary> of(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.first(QUERY, Summaries::read, json(List.of(id)));
  }

  /** Ids as a JSON array, the form in which SQLite takes many at once. */
  static String json(Collection<ArticleId> ids) {
    return ids.stream().map(ArticleId::toString).collect(Collectors.joining(",", "[", "]"));
  }

  static ArticleStatus status(ResultSet row) throws SQLException {
    return new ArticleStatus(
        row.getBoolean("read"),
        row.getBoolean("favourite"),
        row.getBoolean("archived"),
        row.getBoolean("trashed"));
  }

  private static String excerpt(ResultSet row) throws SQLException {
    byte[] shortText = row.getBytes("short_text");
    if (shortText == null) {
      return row.getString("excerpt");
    }
    try {
      return PackedArticle.excerpt(Packing.unpackText(shortText));
    } catch (DamagedContentException e) {
      // The rest of the list is still worth showing.
      return "";
    }
  }

  private static ArticleSummary read(ResultSet row) throws SQLException {
    return new ArticleSummary(
        new ArticleId(row.getLong("id")),
        row.getString("url"),
        row.getString("title"),
        row.getString("site_name"),
        row.getString("byline"),
        excerpt(row),
        row.getString("language"),
        Versions.direction(row),
        Versions.published(row.getString("published")),
        Instant.ofEpochMilli(row.getLong("saved_at")),
        Math.max(0, row.getInt("words")),
        Images.hash(row.getBytes("thumbnail")),
        row.getInt("missing_images") == 0,
        status(row));
  }
}
