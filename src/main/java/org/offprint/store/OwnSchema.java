package org.offprint.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Whether what a file does by itself is what our schema has it do. A trigger that somebody put into
 * a backup would run with the next change after it is restored, and may delete all.
 */
final class OwnSchema {
  private OwnSchema() {}

  /**
   * Whether every trigger and view of a file is one of the schema's scripts, word for word.
   *
   * @param scripts the resources of all schemas that there have been
   */
  static boolean isOurs(SqlConnection sql, List<String> scripts) throws SQLException {
    List<String> found =
        sql.list(
            "SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')",
            row -> row.getString(1));
    if (found.isEmpty()) {
      return true;
    }
    StringBuilder ours = new StringBuilder();
    for (String script : scripts) {
      ours.append(SqlConnection.resource(script));
    }
    return found.stream().allMatch(own -> ours.indexOf(own) >= 0);
  }
}
