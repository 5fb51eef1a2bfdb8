package org.offprint.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Notices every change of the file, by whatever process: SQLite's data version, seen from a
 * connection that never writes. Safe for many threads.
 */
final class Revision implements AutoCloseable {
  private final LibraryFile file;
  private @Nullable SqlConnection watcher;

  Revision(LibraryFile file) {
    this.file = file;
  }

  /** A number that differs from an earlier one if the file changed since. */
  synchronized long current() {
    try {
      SqlConnection sql = watcher;
      if (sql == null) {
        sql = file.connect();
        watcher = sql;
      }
      return sql.number("PRAGMA data_version");
    } catch (SQLException e) {
      throw file.failures().translate(e);
    }
  }

  @Override
  public synchronized void close() {
    if (watcher != null) {
      Connections.closeQuietly(watcher);
      watcher = null;
    }
  }
}
