package org.offprint.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionChoice;
import org.offprint.model.LeftPlace;
import org.offprint.model.ReadingPlace;
import org.offprint.model.TextDirection;

/** How far articles were read, and from which side the reader wants them set. */
public final class ArticleReading {
  private static final String SITE =
      "(SELECT version.site_id FROM version JOIN article ON article.id = article_id"
          + " AND number = article.version WHERE article_id = ?)";

  private final Connections connections;

  ArticleReading(Connections connections) {
    this.connections = connections;
  }

  /** Where reading stopped, in whichever version; empty if the article was never read. */
  public Optional<LeftPlace> left(ArticleId id) {
    return connections.read(
        sql ->
            sql.first(
                """
                SELECT paragraph, part, progress, reading.version,
                  reading.version = article.version
                FROM reading JOIN article ON article.id = article_id WHERE article_id = ?\
                """,
                row ->
                    new LeftPlace(
                        new ReadingPlace(
                            Math.max(0, row.getInt(1)), row.getDouble(2), row.getDouble(3)),
                        row.getInt(4),
                        row.getBoolean(5)),
                id.value()));
  }

  /** How much of each was read, 0 to 1; articles that were never read are left out. */
  public Map<ArticleId, Double> progress(Collection<ArticleId> ids) {
    return connections.read(
        sql -> {
          Map<ArticleId, Double> progress = new HashMap<>();
          sql.list(
              """
              SELECT article_id, progress FROM reading
              WHERE article_id IN (SELECT value FROM json_each(?))\
              """,
              row -> progress.put(new ArticleId(row.getLong(1)), row.getDouble(2)),
              Summaries.json(ids));
          return progress;
        });
  }

  /** Keeps where reading stopped; nothing happens if there is no such article. */
  public void keep(ArticleId id, ReadingPlace place, Instant at) {
    connections.write(
        sql ->
            sql.update(
                """
                INSERT INTO reading (article_id, version, paragraph, part, progress, read_at)
                SELECT id, version, ?, ?, ?, ? FROM article WHERE id = ?
                ON CONFLICT DO UPDATE SET version = excluded.version,
                  paragraph = excluded.paragraph, part = excluded.part,
                  progress = excluded.progress, read_at = excluded.read_at\
                """,
                place.paragraph(),
                place.part(),
                place.progress(),
                at.toEpochMilli(),
                id.value()));
  }

  /** What the reader wants for an article and its site. */
  public DirectionChoice direction(ArticleId id) {
    return connections.read(
        sql ->
            new DirectionChoice(
                direction(sql, "SELECT rtl FROM article_direction WHERE article_id = ?", id),
                direction(sql, "SELECT rtl FROM site_direction WHERE site_id = " + SITE, id)));
  }

  private static @Nullable TextDirection direction(SqlConnection sql, String query, ArticleId id)
      throws SQLException {
    return sql.first(
            query,
            row -> row.getBoolean(1) ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
            id.value())
        .orElse(null);
  }

  /**
   * Sets an article from one side.
   *
   * @param direction null leaves it to the site, then to the text
   */
  public void setDirection(ArticleId id, @Nullable TextDirection direction) {
    connections.write(
        sql ->
            direction == null
                ? sql.update("DELETE FROM article_direction WHERE article_id = ?", id.value())
                : sql.update(
                    """
                    INSERT INTO article_direction (article_id, rtl)
                    SELECT id, ? FROM article WHERE id = ?
                    ON CONFLICT DO UPDATE SET rtl = excluded.rtl\
                    """,
                    direction == TextDirection.RIGHT_TO_LEFT,
                    id.value()));
  }

  /**
   * Sets all articles of an article's site from one side, unless they have one of their own.
   *
   * @param direction null leaves it to the text
   */
  public void setSiteDirection(ArticleId id, @Nullable TextDirection direction) {
    connections.write(
        sql ->
            direction == null
                ? sql.update("DELETE FROM site_direction WHERE site_id = " + SITE, id.value())
                : sql.update(
                    "INSERT INTO site_direction (site_id, rtl) SELECT version.site_id, ? FROM"
                        + " version JOIN article ON article.id = article_id AND number ="
                        + " article.version WHERE article_id = ? ON CONFLICT DO UPDATE SET rtl ="
                        + " excluded.rtl",
                    direction == TextDirection.RIGHT_TO_LEFT,
                    id.value()));
  }
}
