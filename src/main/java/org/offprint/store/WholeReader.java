package org.offprint.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ArticleVersion;
import org.offprint.model.ReadingPlace;
import org.offprint.model.TextDirection;

/** Gathers all that is known of one article. */
final class WholeReader {
  private WholeReader() {}

  static Optional<WholeArticle> read(SqlConnection sql, ArticleId id) throws SQLException {
    Optional<ArticleSummary> summary = Summaries.of(sql, id);
    List<ArticleVersion> known = Versions.all(sql, id).reversed();
    if (summary.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    List<String> addresses =
        sql.list(
            "SELECT url FROM address WHERE article_id = ? ORDER BY asked DESC, url",
            row -> row.getString(1),
            id.value());
    Map<Long, Integer> pages = new HashMap<>();
    List<WholeArticle.Version> versions = new ArrayList<>();
    int current = known.getLast().number();
    for (ArticleVersion version : known) {
      Optional<Article> article = Versions.numbered(sql, id, version.number());
      Optional<OriginalPage> page = Pages.of(sql, id, version.number());
      Optional<Long> key = Pages.idOf(sql, id, version.number());
      if (article.isPresent() && page.isPresent() && key.isPresent()) {
        pages.putIfAbsent(key.get(), version.number());
        int pageOf = pages.get(key.get());
        List<OriginalPage> further =
            pageOf == version.number() ? Pages.further(sql, id, pageOf) : List.of();
        versions.add(
            new WholeArticle.Version(
                version.number(),
                pageOf,
                content(article.get(), version, page.get(), further, addresses)));
        current = version.current() ? version.number() : current;
      }
    }
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(whole(sql, id, summary.get(), versions, current));
  }

  private static NewArticle content(
      Article article,
      ArticleVersion version,
      OriginalPage page,
      List<OriginalPage> further,
      List<String> addresses) {
    String url = addresses.isEmpty() ? page.url() : addresses.getFirst();
    Double certainty = version.certainty();
    return new NewArticle(
        url,
        addresses.isEmpty() ? List.of() : addresses.subList(1, addresses.size()),
        article.canonicalUrl(),
        version.madeAt(),
        page,
        article.content(),
        article.summary().words(),
        article.images(),
        List.of(),
        article.kind(),
        certainty == null ? 1 : certainty,
        further);
  }

  private static WholeArticle whole(
      SqlConnection sql,
      ArticleId id,
      ArticleSummary summary,
      List<WholeArticle.Version> versions,
      int current)
      throws SQLException {
    return new WholeArticle(
        versions,
        current,
        summary.savedAt(),
        summary.status(),
        Tags.of(sql, List.of(id)).getOrDefault(id, List.of()),
        Notes.find(sql, id)
            .map(note -> new WholeArticle.Note(note.text(), note.changedAt()))
            .orElse(null),
        Highlights.of(sql, id),
        sql.first(
                """
                SELECT paragraph, part, progress, version, read_at FROM reading
                WHERE article_id = ?\
                """,
                row ->
                    new WholeArticle.Reading(
                        new ReadingPlace(
                            Math.max(0, row.getInt(1)), row.getDouble(2), row.getDouble(3)),
                        row.getInt(4),
                        Instant.ofEpochMilli(row.getLong(5))),
                id.value())
            .orElse(null),
        sql.first(
                "SELECT rtl FROM article_direction WHERE article_id = ?",
                row ->
                    row.getBoolean(1) ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
                id.value())
            .orElse(null));
  }
}
