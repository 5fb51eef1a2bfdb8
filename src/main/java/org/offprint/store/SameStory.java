package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.offprint.model.ArticleId;

/** Articles whose texts have most in common: the same story from another address. */
final class SameStory {
  /** Those that share most of the sketch come first; more are not worth reading. */
  private static final int CANDIDATES = 12;

  private SameStory() {}

  static List<ArticleId> of(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.list(
        "SELECT other_id FROM same_story WHERE article_id = ? ORDER BY other_id",
        row -> new ArticleId(row.getLong(1)),
        article.value());
  }

  /** Notes which articles of the index tell the story of an article that is not in it yet. */
  static void link(SqlConnection sql, long article, Sketch sketch) throws SQLException {
    if (sketch.isEmpty()) {
      return;
    }
    for (long candidate : candidates(sql, sketch)) {
      if (candidate != article && sketch.sameStoryAs(sketchOf(sql, candidate))) {
        link(sql, article, candidate);
        link(sql, candidate, article);
      }
    }
  }

  /** Forgets what an article was like. */
  static void unlink(SqlConnection sql, long article) throws SQLException {
    sql.update("DELETE FROM same_story WHERE article_id = ?", article);
    sql.update("DELETE FROM same_story WHERE other_id = ?", article);
  }

  private static void link(SqlConnection sql, long article, long other) throws SQLException {
    sql.update(
        "INSERT INTO same_story (article_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        article,
        other);
  }

  private static List<Long> candidates(SqlConnection sql, Sketch sketch) throws SQLException {
    String anyOfIt = "marks : (\"" + sketch.words().replace(" ", "\" OR \"") + "\")";
    return sql.list(
        "SELECT rowid FROM search (?, 'bm25(0, 0, 0, 0, 0, 0, 1)') ORDER BY rank LIMIT ?",
        row -> row.getLong(1),
        anyOfIt,
        CANDIDATES);
  }

  private static Sketch sketchOf(SqlConnection sql, long article) throws SQLException {
    Optional<byte[]> text =
        sql.first(
            """
            SELECT text FROM article
            JOIN version ON version.article_id = article.id AND number = article.version
            JOIN body ON version_id = version.id WHERE article.id = ?\
            """,
            row -> row.getBytes(1),
            article);
    return Sketch.of(text.isEmpty() ? "" : Packing.unpackText(text.get()));
  }
}
