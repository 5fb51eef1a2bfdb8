package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ListOrder;

/**
 * What the lists of a damaged library still give. A broken page of an index hides a whole list from
 * {@link Lists}; here each article is looked up by its number, and only those that stand on broken
 * pages are missing. Far slower, so for a library of which someone knows that it is damaged.
 */
final class DamagedLists {
  private static final int AT_ONCE = 50;

  private DamagedLists() {}

  /**
   * A part of a list, without the articles of which no row can be shown; in the order of the
   * articles' numbers where its own cannot be read.
   */
  static List<ArticleId> ids(
      SqlConnection sql, ArticleList list, ListOrder order, int offset, int limit)
      throws SQLException {
    List<ArticleId> all;
    try {
      all = Lists.ids(sql, list, order, 0, Integer.MAX_VALUE);
    } catch (SQLException e) {
      requireDamage(e);
      all = oneByOne(sql, list, order.descending());
    }
    List<ArticleId> shown = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<ArticleId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      summaries(sql, some).forEach(summary -> shown.add(summary.id()));
    }
    return shown.stream().skip(offset).limit(limit).toList();
  }

  /** The summaries that can be read of these. */
  static List<ArticleSummary> summaries(SqlConnection sql, List<ArticleId> ids)
      throws SQLException {
    try {
      return Summaries.of(sql, ids);
    } catch (SQLException e) {
      requireDamage(e);
    }
    List<ArticleSummary> readable = new ArrayList<>();
    for (ArticleId id : ids) {
      try {
        Summaries.of(sql, id).ifPresent(readable::add);
      } catch (SQLException e) {
        requireDamage(e);
      }
    }
    return readable;
  }

  private static List<ArticleId> oneByOne(SqlConnection sql, ArticleList list, boolean descending)
      throws SQLException {
    String query =
        "SELECT id FROM article NOT INDEXED WHERE %s AND id = ?".formatted(Lists.condition(list));
    long newest = sql.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'");
    List<ArticleId> found = new ArrayList<>();
    for (long id = 1; id <= newest; id++) {
      List<Object> arguments = new ArrayList<>();
      Lists.argument(list).ifPresent(arguments::add);
      arguments.add(id);
      try {
        sql.first(query, row -> new ArticleId(row.getLong(1)), arguments.toArray())
            .ifPresent(found::add);
      } catch (SQLException e) {
        requireDamage(e);
      }
    }
    return descending ? found.reversed() : found;
  }

  private static void requireDamage(SQLException failure) throws SQLException {
    if (!SqliteFailures.isDamage(failure)) {
      throw failure;
    }
  }
}
