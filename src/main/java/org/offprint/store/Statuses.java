package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.StatusChange;

/** What the reader did with articles. */
final class Statuses {
  private Statuses() {}

  /** Changes many and gives what each was before. */
  static Map<ArticleId, ArticleStatus> change(
      SqlConnection sql, Collection<ArticleId> ids, StatusChange change) throws SQLException {
    Map<ArticleId, ArticleStatus> before = of(sql, ids);
    Map<ArticleId, ArticleStatus> after = new LinkedHashMap<>();
    before.forEach(
        (id, status) -> {
          ArticleStatus changed = change.appliedTo(status);
          if (!changed.equals(status)) {
            after.put(id, changed);
          }
        });
    set(sql, after);
    return before;
  }

  private static void set(SqlConnection sql, Map<ArticleId, ArticleStatus> statuses)
      throws SQLException {
    Map<ArticleStatus, List<ArticleId>> alike = new HashMap<>();
    statuses.forEach(
        (id, status) -> alike.computeIfAbsent(status, any -> new ArrayList<>()).add(id));
    for (Map.Entry<ArticleStatus, List<ArticleId>> group : alike.entrySet()) {
      ArticleStatus status = group.getKey();
      sql.update(
          """
          UPDATE article SET read = ?, favourite = ?, archived = ?, trashed = ?
          WHERE id IN (SELECT value FROM json_each(?))\
          """,
          status.read(),
          status.favourite(),
          status.archived(),
          status.trashed(),
          Summaries.json(group.getValue()));
    }
  }

  private static Map<ArticleId, ArticleStatus> of(SqlConnection sql, Collection<ArticleId> ids)
      throws SQLException {
    Map<ArticleId, ArticleStatus> statuses = new LinkedHashMap<>();
    sql.list(
        """
        SELECT id, read, favourite, archived, trashed FROM article
        WHERE id IN (SELECT value FROM json_each(?))\
        """,
        row -> statuses.put(new ArticleId(row.getLong("id")), Summaries.status(row)),
        Summaries.json(ids));
    return statuses;
  }
}
