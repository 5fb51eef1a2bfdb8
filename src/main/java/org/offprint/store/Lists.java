package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;

/**
 * The standing lists, each read from one index alone, without a look at the articles: see the
 * indexes in schema/0001.sql. Tags are the exception; their articles are looked up and sorted.
 */
final class Lists {
  private Lists() {}

  /** A part of a list. */
  static List<ArticleId> ids(
      SqlConnection sql, ArticleList list, ListOrder order, long offset, int limit)
      throws SQLException {
    List<Object> arguments = new ArrayList<>();
    argument(list).ifPresent(arguments::add);
    arguments.add(limit);
    arguments.add(offset);
    return IdQuery.of(sql, sql(list, order), arguments.toArray());
  }

  /** The query of a list; its arguments are the tag or site, if any, the limit and the offset. */
  static String sql(ArticleList list, ListOrder order) {
    String table = "article" + index(list, order.key()).map(" INDEXED BY "::concat).orElse("");
    String from =
        order.key() == ListOrder.Key.SITE
            ? "FROM site CROSS JOIN " + table + " ON site_id = site.id WHERE "
            : "FROM " + table + " WHERE ";
    return "SELECT article.id " + from + condition(list) + order(order) + " LIMIT ? OFFSET ?";
  }

  /** What is true of the articles of a list, with a question mark for the {@link #argument}. */
  static String condition(ArticleList list) {
    return switch (list) {
      case ArticleList.InSection in -> condition(in.section());
      case ArticleList.FromSite _ -> "site_id = ? AND trashed = 0";
      case ArticleList.WithTag _ ->
          "article.id IN (SELECT article_id FROM article_tag WHERE tag_id = ?) AND trashed = 0";
    };
  }

  /** What the question mark in the {@link #condition} stands for, if there is one. */
  static Optional<Object> argument(ArticleList list) {
    return switch (list) {
      case ArticleList.InSection _ -> Optional.empty();
      case ArticleList.FromSite from -> Optional.of(from.site().value());
      case ArticleList.WithTag with -> Optional.of(with.tag().value());
    };
  }

  /** The index to read; left to itself SQLite would rather sort a million rows now and then. */
  private static Optional<String> index(ArticleList list, ListOrder.Key key) {
    if (!(list instanceof ArticleList.InSection in)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (key) {
          case SAVED -> "article_" + in.section().name().toLowerCase(Locale.ROOT);
          case PUBLISHED -> "article_published";
          case READING_TIME -> "article_words";
          case TITLE -> "article_title";
          case SITE -> "article_site";
        });
  }

  static int count(SqlConnection sql, ArticleList list) throws SQLException {
    return (int)
        switch (list) {
          case ArticleList.InSection in ->
              sql.number(
                  "SELECT articles FROM section_count WHERE section = ?", in.section().name());
          case ArticleList.FromSite from ->
              sql.number("SELECT articles FROM site WHERE id = ?", from.site().value());
          case ArticleList.WithTag with ->
              sql.number("SELECT articles FROM tag WHERE id = ?", with.tag().value());
        };
  }

  static Map<ArticleSection, Integer> counts(SqlConnection sql) throws SQLException {
    Map<ArticleSection, Integer> counts = new EnumMap<>(ArticleSection.class);
    for (ArticleSection section : ArticleSection.values()) {
      counts.put(section, count(sql, new ArticleList.InSection(section)));
    }
    return counts;
  }

  /** The condition of a section, word for word as its index has it. */
  private static String condition(ArticleSection section) {
    return switch (section) {
      case ALL -> "trashed = 0";
      case UNREAD -> "trashed = 0 AND archived = 0 AND read = 0";
      case FAVOURITES -> "trashed = 0 AND favourite = 1";
      case ARCHIVE -> "trashed = 0 AND archived = 1";
      case TRASH -> "trashed = 1";
    };
  }

  private static String order(ListOrder order) {
    String way = order.descending() ? " DESC" : "";
    return switch (order.key()) {
      case SAVED -> " ORDER BY saved_at%1$s, article.id%1$s".formatted(way);
      case PUBLISHED -> " ORDER BY published%1$s, article.id%1$s".formatted(way);
      case READING_TIME -> " ORDER BY words%1$s, article.id%1$s".formatted(way);
      case TITLE -> " ORDER BY title_key%1$s, article.id%1$s".formatted(way);
      case SITE ->
          " ORDER BY sort_key%1$s, site.id%1$s, saved_at%1$s, article.id%1$s".formatted(way);
    };
  }
}
