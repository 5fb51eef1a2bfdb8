package org.offprint.store;

import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/** Lets a thread's interrupt end the statement that the thread is waiting for. */
final class Interrupts {
  /** About a tenth of a millisecond of SQLite's work; the look itself takes far less. */
  private static final int INSTRUCTIONS_BETWEEN_LOOKS = 5_000;

  private Interrupts() {}

  /** Statements on this connection fail with SQLITE_INTERRUPT once their thread is interrupted. */
  static void stopStatements(SqlConnection sql) throws SQLException {
    ProgressHandler.setHandler(
        sql.jdbc(),
        INSTRUCTIONS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return Thread.currentThread().isInterrupted() ? 1 : 0;
          }
        });
  }
}
