package org.offprint.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;

/** The lists of the standing sections, read from their indexes alone. */
final class Sections {
  private Sections() {}

  static List<ArticleId> ids(SqlConnection sql, ArticleSection section) throws SQLException {
    return IdList.of(
        sql.list(
            "SELECT id FROM article WHERE "
                + condition(section)
                + " ORDER BY saved_at DESC, id DESC",
            row -> row.getLong(1)));
  }

  static Map<ArticleSection, Integer> counts(SqlConnection sql) throws SQLException {
    Map<ArticleSection, Integer> counts = new EnumMap<>(ArticleSection.class);
    for (ArticleSection section : ArticleSection.values()) {
      counts.put(
          section,
          (int) sql.number("SELECT articles FROM section_count WHERE section = ?", section.name()));
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
}
