package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/** The table of highlights. */
final class Highlights {
  private static final String SELECT = "SELECT highlight.* FROM highlight ";

  private Highlights() {}

  static List<Highlight> of(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.list(
        SELECT + "WHERE article_id = ? ORDER BY start, id", Highlights::read, article.value());
  }

  static Optional<Highlight> find(SqlConnection sql, HighlightId id) throws SQLException {
    return sql.first(SELECT + "WHERE id = ?", Highlights::read, id.value());
  }

  /** Of articles out of the trash, made last first. */
  static List<Highlight> all(SqlConnection sql, int offset, int limit) throws SQLException {
    return sql.list(
        SELECT
            + """
            JOIN article ON article.id = article_id WHERE trashed = 0
            ORDER BY highlight.id DESC LIMIT ? OFFSET ?\
            """,
        Highlights::read,
        limit,
        offset);
  }

  /** Of articles out of the trash, those that have no place in the current version. */
  static List<Highlight> orphans(SqlConnection sql) throws SQLException {
    return sql.list(
        SELECT
            + """
            JOIN article ON article.id = article_id
            WHERE trashed = 0 AND highlight.version <> article.version ORDER BY highlight.id DESC\
            """,
        Highlights::read);
  }

  /**
   * Adds highlights, whose ids are not used, and gives them with their own; none without article.
   */
  static List<Highlight> add(SqlConnection sql, List<Highlight> fresh) throws SQLException {
    List<Highlight> added = new ArrayList<>();
    for (Highlight highlight : fresh) {
      add(sql, highlight).ifPresent(added::add);
    }
    for (ArticleId article : added.stream().map(Highlight::article).distinct().toList()) {
      SearchIndex.refresh(sql, article.value());
    }
    return added;
  }

  private static Optional<Highlight> add(SqlConnection sql, Highlight fresh) throws SQLException {
    if (!Articles.exists(sql, fresh.article())) {
      return Optional.empty();
    }
    long id =
        sql.insert(
            """
            INSERT INTO highlight (article_id, version, colour, exact, prefix, suffix, start, "end",
              note, made_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """,
            values(fresh));
    return find(sql, new HighlightId(id));
  }

  /** Writes down where highlights are in a version; the reader changed nothing. */
  static void place(SqlConnection sql, ArticleId article, int version, HighlightPlacer placer)
      throws SQLException {
    List<Highlight> known = of(sql, article);
    if (known.isEmpty()) {
      return;
    }
    for (Highlight highlight : placer.place(known, version)) {
      sql.update(
          "UPDATE highlight SET version = ?, start = ?, \"end\" = ? WHERE id = ?",
          highlight.version(),
          highlight.place().start(),
          highlight.place().end(),
          highlight.id().value());
    }
  }

  /** Writes a highlight with its own id, in place of what has that id. */
  static void put(SqlConnection sql, Highlight highlight) throws SQLException {
    Object[] values = new Object[12];
    System.arraycopy(values(highlight), 0, values, 1, 11);
    values[0] = highlight.id().value();
    sql.update(
        """
        INSERT OR REPLACE INTO highlight (id, article_id, version, colour, exact, prefix, suffix,
          start, "end", note, made_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        values);
  }

  private static Object[] values(Highlight highlight) {
    return new Object[] {
      highlight.article().value(),
      highlight.version(),
      highlight.colour().name(),
      highlight.quote().exact(),
      highlight.quote().prefix(),
      highlight.quote().suffix(),
      highlight.place().start(),
      highlight.place().end(),
      highlight.note(),
      highlight.madeAt(),
      highlight.changedAt()
    };
  }

  private static Highlight read(ResultSet row) throws SQLException {
    int start = Math.max(0, row.getInt("start"));
    return new Highlight(
        new HighlightId(row.getLong("id")),
        new ArticleId(row.getLong("article_id")),
        row.getInt("version"),
        colour(row.getString("colour")),
        new TextQuote(row.getString("exact"), row.getString("prefix"), row.getString("suffix")),
        new TextRange(start, Math.max(start + 1, row.getInt("end"))),
        row.getString("note"),
        Instant.ofEpochMilli(row.getLong("made_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")));
  }

  /** A colour that a later program knows is shown as the first of ours. */
  private static HighlightColour colour(String name) {
    for (HighlightColour colour : HighlightColour.values()) {
      if (colour.name().equals(name)) {
        return colour;
      }
    }
    return HighlightColour.YELLOW;
  }
}
