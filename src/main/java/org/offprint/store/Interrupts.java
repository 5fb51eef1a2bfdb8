package org.offprint.store;

import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/** Looks, while a statement runs, whether its thread was interrupted, and how long it runs. */
final class Interrupts {
  /** About a tenth of a millisecond of SQLite's work; the look itself takes far less. */
  static final int INSTRUCTIONS_BETWEEN_LOOKS = 5_000;

  /** Told of every look on its thread. */
  private static final ScopedValue<Runnable> LOOKS = ScopedValue.newInstance();

  /** One for all connections: sqlite-jdbc calls the one that was set last, whichever it is. */
  private static final ProgressHandler HANDLER =
      new ProgressHandler() {
        @Override
        protected int progress() {
          if (LOOKS.isBound()) {
            LOOKS.get().run();
          }
          return Thread.currentThread().isInterrupted() ? 1 : 0;
        }
      };

  private Interrupts() {}

  /** Statements on this connection fail with SQLITE_INTERRUPT once their thread is interrupted. */
  static void stopStatements(SqlConnection sql) throws SQLException {
    ProgressHandler.setHandler(sql.jdbc(), INSTRUCTIONS_BETWEEN_LOOKS, HANDLER);
  }

  /** A statement, or several. */
  @FunctionalInterface
  interface Statements<T> {
    T run() throws SQLException;
  }

  /**
   * Runs statements on a connection that can be stopped.
   *
   * @param look run about every {@link #INSTRUCTIONS_BETWEEN_LOOKS} of their instructions; may
   *     neither throw nor use the connection
   */
  static <T> T watching(Runnable look, Statements<T> statements) throws SQLException {
    return ScopedValue.where(LOOKS, look).call(statements::run);
  }
}
