package org.offprint.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Waits out SQLite's "busy" in Java, so that waiting can be interrupted and keeps no carrier
 * thread.
 */
record BusyWait(SqliteFailures failures) {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int LONGEST_PAUSE_MILLIS = 50;

  /** Something that another connection may be in the way of. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws SQLException;
  }

  /** Tries until nobody is in the way any more, for a minute at the most. */
  <T> T waitOut(Attempt<T> attempt) {
    long start = System.nanoTime();
    int pause = 1;
    while (true) {
      try {
        return attempt.run();
      } catch (SQLException e) {
        if (!SqliteFailures.isBusy(e) || System.nanoTime() - start > PATIENCE_NANOS) {
          throw failures.translate(e);
        }
        sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw SqliteFailures.cancelled(e);
    }
  }
}
