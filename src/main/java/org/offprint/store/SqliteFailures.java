package org.offprint.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.offprint.store.LibraryFileException.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What SQLite's result codes mean to a person. Source: https://sqlite.org/rescode.html
 *
 * @param file the library that is in trouble
 */
record SqliteFailures(Path file) {
  private static final int PRIMARY_CODE = 0xff;

  /** Whether another connection was in the way and trying again will do. */
  static boolean isBusy(SQLException failure) {
    return switch (primary(failure)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> true;
      default -> false;
    };
  }

  /** Whether a part of the file could not be read because it is damaged; others may be. */
  static boolean isDamage(SQLException failure) {
    return primary(failure) == SQLiteErrorCode.SQLITE_CORRUPT;
  }

  /** The exception to throw instead of {@code failure}. */
  RuntimeException translate(SQLException failure) {
    if (code(failure) == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
      return because(Trouble.NO_ROOM, failure);
    }
    return switch (primary(failure)) {
      case SQLITE_INTERRUPT -> cancelled(failure);
      case SQLITE_FULL -> because(Trouble.NO_ROOM, failure);
      case SQLITE_READONLY, SQLITE_PERM -> because(Trouble.READ_ONLY, failure);
      case SQLITE_CANTOPEN, SQLITE_AUTH, SQLITE_NOLFS -> because(Trouble.CANNOT_BE_OPENED, failure);
      case SQLITE_IOERR -> because(Trouble.CANNOT_BE_USED, failure);
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
          because(FileLocks.workBeside(file) ? Trouble.BUSY : Trouble.NO_LOCKS, failure);
      case SQLITE_NOTADB -> because(Trouble.NO_LIBRARY, failure);
      case SQLITE_CORRUPT, SQLITE_FORMAT, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_CONSTRAINT ->
          because(Trouble.DAMAGED, failure);
      default -> new IllegalStateException(file + ": " + failure.getMessage(), failure);
    };
  }

  /** For a thread that was interrupted; its interrupt status is set again. */
  static CancellationException cancelled(Throwable cause) {
    Thread.currentThread().interrupt();
    CancellationException cancelled = new CancellationException("Interrupted");
    cancelled.initCause(cause);
    return cancelled;
  }

  private LibraryFileException because(Trouble trouble, SQLException failure) {
    return new LibraryFileException(trouble, file, failure);
  }

  private static SQLiteErrorCode code(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  private static SQLiteErrorCode primary(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    return code == SQLiteErrorCode.UNKNOWN_ERROR
        ? code
        : SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE);
  }
}
