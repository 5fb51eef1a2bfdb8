package org.offprint.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.offprint.model.CareProgress.Stage;
import org.offprint.store.LibraryFileException.Trouble;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/**
 * Copies whole libraries by SQLite's online backup (https://sqlite.org/backup.html). A copy that
 * has begun cannot be broken off, only one that is being looked through.
 */
final class LibraryCopy {
  private static final String MAGIC = "SQLite format 3\0";
  private static final int APPLICATION_ID_AT = 68;
  private static final int HEADER_BYTES = 100;

  /** Eight megabytes, between looks at how far it has come. */
  private static final int PAGES_AT_ONCE = 1024;

  private static final int PAUSE_MILLIS = 50;
  private static final int MOST_PAUSES = 1200;

  private LibraryCopy() {}

  /** Copies a library to a file, as it is at one moment, however much is written meanwhile. */
  static void to(LibraryFile library, Path destination, Reporter reporter) {
    reporter.at(Stage.COPYING, 0);
    try (SqlConnection sql = library.connect()) {
      // Having begun to read, all steps see the same.
      sql.update("BEGIN");
      sql.number("SELECT count(*) FROM sqlite_schema");
      requireDone(
          database(sql)
              .backup(
                  "main",
                  destination.toString(),
                  telling(reporter),
                  PAUSE_MILLIS,
                  MOST_PAUSES,
                  PAGES_AT_ONCE));
      sql.update("COMMIT");
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
    reporter.at(Stage.COPYING, 1);
  }

  /** Makes a library what a file is, in one transaction. */
  static void back(LibraryFile library, Path source, Reporter reporter) {
    reporter.at(Stage.COPYING, 0);
    library.prepare(Migrations.NEWEST);
    try (SqlConnection sql = library.connect()) {
      sql.scriptFrom("writer.sql");
      requireDone(
          database(sql)
              .restore(
                  "main",
                  source.toString(),
                  telling(reporter),
                  PAUSE_MILLIS,
                  MOST_PAUSES,
                  PAGES_AT_ONCE));
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
  }

  /** Brings all that is written of a file that nobody else has open into that one file. */
  static void settle(LibraryFile file) throws IOException {
    try (SqlConnection sql = file.connect()) {
      sql.script("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw file.failures().translate(e);
    }
    try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Whether a file says of itself that it is a library, which may be damaged: SQLite's first bytes
   * and our application id (section 1.3 of SQLite's "Database File Format").
   *
   * @throws LibraryFileException if it cannot be read
   */
  static boolean isLibrary(Path file) {
    ByteBuffer head = head(file);
    return isDatabase(head) && head.getInt(APPLICATION_ID_AT) == LibraryFile.APPLICATION_ID;
  }

  /**
   * Whether a file says of itself that it is SQLite's, whoever's it is.
   *
   * @throws LibraryFileException if it cannot be read
   */
  static boolean isDatabase(Path file) {
    return isDatabase(head(file));
  }

  private static boolean isDatabase(ByteBuffer head) {
    return head.limit() == HEADER_BYTES
        && StandardCharsets.US_ASCII.decode(head.slice(0, MAGIC.length())).toString().equals(MAGIC);
  }

  private static ByteBuffer head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.NOT_READ, file, e);
    }
  }

  /**
   * Whether a file is a library that SQLite finds nothing wrong with, and that does nothing by
   * itself but what ours do. Nobody may write to it.
   */
  static boolean isSound(Path file, Reporter reporter) {
    try (SqlConnection sql = new LibraryFile(file).connectImmutable()) {
      Interrupts.stopStatements(sql);
      return sql.number("PRAGMA application_id") == LibraryFile.APPLICATION_ID
          && OwnSchema.isOurs(sql, Migrations.SCRIPTS)
          && FileCheck.problems(sql, Stage.READING_COPY, reporter).isEmpty();
    } catch (SQLException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw SqliteFailures.cancelled(e);
      }
      return false;
    }
  }

  /** SQLite's loop cannot be left half-way: nothing may be thrown into it. */
  private static DB.ProgressObserver telling(Reporter reporter) {
    return (remaining, all) ->
        reporter.tell(Stage.COPYING, all == 0 ? 0 : 1 - (double) remaining / all);
  }

  private static void requireDone(int result) throws SQLException {
    if (result != SQLiteErrorCode.SQLITE_OK.code) {
      throw new SQLiteException("backup", SQLiteErrorCode.getErrorCode(result));
    }
  }

  private static DB database(SqlConnection sql) throws SQLException {
    return sql.jdbc().unwrap(SQLiteConnection.class).getDatabase();
  }
}
