package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one file: one that writes, a few that read beside it. Safe for many threads.
 *
 * <p>An interrupted thread stops waiting, or stops the statement it is in, with a {@link
 * java.util.concurrent.CancellationException}; nothing is written then.
 */
final class Connections implements AutoCloseable {
  private static final int READERS = 4;

  private final LibraryFile file;
  private final @Nullable Object identity;
  private final String limits;
  private final BusyWait busy;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Semaphore reading = new Semaphore(READERS, true);
  private final Deque<SqlConnection> idle = new ArrayDeque<>();
  private @Nullable SqlConnection writer;
  private volatile boolean closed;

  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run(SqlConnection sql) throws SQLException;
  }

  /** Connections to a file that {@link Migrations} has brought up to date. */
  Connections(LibraryFile file) {
    this(file, "");
  }

  /**
   * The same, with a limit.
   *
   * @param limits a script for the connection that writes, after its own settings
   */
  Connections(LibraryFile file, String limits) {
    this.file = file;
    this.identity = file.identity();
    this.limits = limits;
    this.busy = new BusyWait(file.failures());
  }

  /** Reads one consistent state of the file. The work may be run again. */
  <T> T read(Work<T> work) {
    acquire();
    try {
      return busy.waitOut(() -> readOnce(work));
    } finally {
      reading.release();
    }
  }

  /** Writes all that the work does, durably, or nothing. */
  <T> T write(Work<T> work) {
    lock();
    try {
      file.requireStillThere(identity);
      file.requireWritable();
      SqlConnection sql = busy.waitOut(this::writer);
      busy.waitOut(() -> sql.update("BEGIN IMMEDIATE"));
      return inTransaction(sql, work);
    } finally {
      writing.unlock();
    }
  }

  /** Waits for what is under way, then closes every connection. Closing again does nothing. */
  @Override
  public void close() {
    writing.lock();
    reading.acquireUninterruptibly(READERS);
    try {
      closed = true;
      closeQuietly(writer);
      writer = null;
      synchronized (idle) {
        idle.forEach(Connections::closeQuietly);
        idle.clear();
      }
    } finally {
      reading.release(READERS);
      writing.unlock();
    }
  }

  private <T> T inTransaction(SqlConnection sql, Work<T> work) {
    boolean done = false;
    try {
      T result = work.run(sql);
      sql.update("COMMIT");
      done = true;
      return result;
    } catch (SQLException e) {
      throw file.failures().translate(e);
    } finally {
      if (!done) {
        rollBack(sql);
      }
    }
  }

  private void rollBack(SqlConnection sql) {
    try {
      sql.update("ROLLBACK");
    } catch (SQLException e) {
      // SQLite may have rolled back by itself; closing does it too. The next write opens another.
      closeQuietly(sql);
      writer = null;
    }
  }

  private <T> T readOnce(Work<T> work) throws SQLException {
    SqlConnection sql = reader();
    boolean sound = false;
    try {
      sql.update("BEGIN");
      T result = work.run(sql);
      sound = ended(sql);
      return result;
    } finally {
      if (sound) {
        synchronized (idle) {
          idle.push(sql);
        }
      } else {
        closeQuietly(sql);
      }
    }
  }

  /** Ends a reading; in a damaged file that may fail though all that was wanted has been read. */
  private static boolean ended(SqlConnection sql) throws SQLException {
    try {
      sql.update("COMMIT");
      return true;
    } catch (SQLException e) {
      if (SqliteFailures.isDamage(e)) {
        return false;
      }
      throw e;
    }
  }

  private SqlConnection reader() throws SQLException {
    synchronized (idle) {
      SqlConnection sql = idle.poll();
      if (sql != null) {
        return sql;
      }
    }
    return open("reader.sql");
  }

  private SqlConnection writer() throws SQLException {
    SqlConnection sql = writer;
    if (sql == null) {
      sql = open("writer.sql");
      sql.script(limits);
      writer = sql;
    }
    return sql;
  }

  private SqlConnection open(String settings) throws SQLException {
    SqlConnection sql = file.connect();
    try {
      sql.scriptFrom(settings);
      Interrupts.stopStatements(sql);
      return sql;
    } catch (SQLException e) {
      closeQuietly(sql);
      throw e;
    }
  }

  private void lock() {
    try {
      writing.lockInterruptibly();
    } catch (InterruptedException e) {
      throw SqliteFailures.cancelled(e);
    }
    if (closed) {
      writing.unlock();
      throw new IllegalStateException("The library " + file.path() + " is closed");
    }
  }

  private void acquire() {
    try {
      reading.acquire();
    } catch (InterruptedException e) {
      throw SqliteFailures.cancelled(e);
    }
    if (closed) {
      reading.release();
      throw new IllegalStateException("The library " + file.path() + " is closed");
    }
  }

  /** Gives up a transaction, if there still is one. */
  static void rollBackQuietly(SqlConnection sql) {
    try {
      // Whoever interrupted this thread did not mean this statement, which is short.
      sql.script("ROLLBACK");
    } catch (SQLException e) {
      // SQLite may have done so by itself; closing does it too.
      System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "rollback", e);
    }
  }

  static void closeQuietly(@Nullable SqlConnection sql) {
    if (sql == null) {
      return;
    }
    try {
      sql.close();
    } catch (SQLException e) {
      // There is nothing left to do with it; what was committed is in the file.
      System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
    }
  }
}
