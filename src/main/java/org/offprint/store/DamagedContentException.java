package org.offprint.store;

import java.io.Serial;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite gave what it was asked for, but that is not what this program wrote. */
final class DamagedContentException extends SQLiteException {
  @Serial private static final long serialVersionUID = 1L;

  DamagedContentException(String found) {
    super(found, SQLiteErrorCode.SQLITE_CORRUPT);
  }
}
