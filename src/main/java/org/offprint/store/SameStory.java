package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;

/** Articles whose texts have most in common: the same story from another address. */
final class SameStory {
  /** Of what shares a shingle no more than so many are looked at, the newest. */
  private static final int MOST_OF_A_SHINGLE = 64;

  /** How many small shingles two texts share before they are compared. */
  private static final int FEWEST_SHARED = 2;

  /** Those that share most are compared first; more are not worth reading. */
  private static final int MOST_COMPARED = 12;

  /** After so many that are other stories, those that share less will be, too. */
  private static final int MOST_IN_VAIN = 3;

  private SameStory() {}

  static List<ArticleId> of(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.list(
        """
        SELECT other_id FROM same_story WHERE article_id = ?
        EXCEPT SELECT other_id FROM separate_story WHERE article_id = ? ORDER BY other_id\
        """,
        row -> new ArticleId(row.getLong(1)),
        article.value(),
        article.value());
  }

  /** All stories that were saved more than once. */
  static Stories all(SqlConnection sql) throws SQLException {
    return Stories.of(pairs(sql, "same_story"), pairs(sql, "separate_story"));
  }

  /** The stories that a few articles have in common among themselves. */
  static Stories among(SqlConnection sql, List<ArticleId> articles) throws SQLException {
    Set<ArticleId> all = new HashSet<>(articles);
    List<Stories.Pair> alike = new ArrayList<>();
    for (ArticleId article : articles) {
      for (ArticleId other : of(sql, article)) {
        if (all.contains(other)) {
          alike.add(new Stories.Pair(article, other));
        }
      }
    }
    return Stories.of(alike, List.of());
  }

  /** The pairs that the reader said are two stories, each once. */
  static List<Stories.Pair> separated(SqlConnection sql) throws SQLException {
    return pairs(sql, "separate_story");
  }

  private static List<Stories.Pair> pairs(SqlConnection sql, String table) throws SQLException {
    return sql.list(
        "SELECT article_id, other_id FROM " + table + " WHERE article_id < other_id",
        row -> new Stories.Pair(new ArticleId(row.getLong(1)), new ArticleId(row.getLong(2))));
  }

  /**
   * Notes, or forgets again, that the reader says that two articles tell different stories.
   *
   * @return false if that was so before
   */
  static boolean separate(SqlConnection sql, ArticleId one, ArticleId other, boolean apart)
      throws SQLException {
    String statement =
        apart
            ? """
            INSERT INTO separate_story (article_id, other_id)
            SELECT one.id, other.id FROM article AS one, article AS other
            WHERE one.id = ? AND other.id = ? AND one.id <> other.id ON CONFLICT DO NOTHING\
            """
            : "DELETE FROM separate_story WHERE article_id = ? AND other_id = ?";
    int changed = sql.update(statement, one.value(), other.value());
    return changed + sql.update(statement, other.value(), one.value()) > 0;
  }

  /** Notes which articles tell the story of one that has not been compared yet. */
  static void link(SqlConnection sql, long article, Sketch sketch) throws SQLException {
    List<Long> shingles = sketch.smallest();
    int inVain = 0;
    for (long candidate : candidates(sql, shingles)) {
      if (sketch.sameStoryAs(sketchOf(sql, candidate))) {
        link(sql, article, candidate);
        link(sql, candidate, article);
      } else if (++inVain == MOST_IN_VAIN) {
        break;
      }
    }
    for (long shingle : shingles) {
      sql.update("INSERT INTO sketch VALUES (?, ?) ON CONFLICT DO NOTHING", shingle, article);
    }
  }

  /** Forgets what an article was like; to be called while its current version is still the same. */
  static void unlink(SqlConnection sql, long article) throws SQLException {
    sql.update("DELETE FROM same_story WHERE article_id = ?", article);
    sql.update("DELETE FROM same_story WHERE other_id = ?", article);
    for (long shingle : sketchOf(sql, article).smallest()) {
      sql.update("DELETE FROM sketch WHERE shingle = ? AND article_id = ?", shingle, article);
    }
  }

  private static void link(SqlConnection sql, long article, long other) throws SQLException {
    sql.update(
        "INSERT INTO same_story (article_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        article,
        other);
  }

  /** Those that share enough of the shingles, most first. */
  private static List<Long> candidates(SqlConnection sql, List<Long> shingles) throws SQLException {
    Map<Long, Integer> shared = new HashMap<>();
    for (long shingle : shingles) {
      sql.list(
          "SELECT article_id FROM sketch WHERE shingle = ? ORDER BY article_id DESC LIMIT ?",
          row -> shared.merge(row.getLong(1), 1, Integer::sum),
          shingle,
          MOST_OF_A_SHINGLE);
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_SHARED)
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
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
