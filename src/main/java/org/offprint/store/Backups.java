package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Backup;
import org.offprint.store.LibraryFileException.Reason;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/**
 * Copies of a library, in a folder beside it; the last seven are kept. Works whether or not the
 * library is open, in this process or others, and even where it can no longer be opened. Safe for
 * many threads.
 */
public final class Backups {
  private static final Duration DUE_AFTER = Duration.ofDays(1);

  /** In one step: a copy of one moment, however much is written meanwhile. */
  private static final int ALL_PAGES = -1;

  private static final int PAUSE_MILLIS = 50;
  private static final int MOST_PAUSES = 1200;

  private final LibraryFile library;
  private final BackupFolder folder;
  private final InstantSource clock;

  /** The backups of the library at {@code file}. */
  public Backups(Path file, InstantSource clock) {
    this(new LibraryFile(file), clock);
  }

  Backups(LibraryFile library, InstantSource clock) {
    this.library = library;
    this.folder = new BackupFolder(library.path());
    this.clock = clock;
  }

  /** All that are there, newest first. */
  public List<Backup> list() {
    return folder.list();
  }

  /** Makes a backup if the newest is older than a day. */
  public Optional<Backup> makeIfDue() {
    Instant now = clock.instant();
    boolean due = list().stream().noneMatch(backup -> backup.made().plus(DUE_AFTER).isAfter(now));
    return due ? Optional.of(make()) : Optional.empty();
  }

  /**
   * Makes a backup, without keeping anyone from reading or writing, and checks it.
   *
   * @throws LibraryFileException if the library is damaged; no backup is deleted for it then
   */
  public Backup make() {
    // Two could have the same name; and one a second is plenty.
    synchronized (this) {
      folder.requireRoom(library.path().toFile().length());
      Path unfinished = folder.unfinished();
      try {
        copyTo(unfinished);
        requireSound(unfinished);
        return folder.finish(unfinished, clock.instant());
      } finally {
        deleteIfLeft(unfinished);
      }
    }
  }

  /**
   * Makes and checks a copy of the library somewhere else.
   *
   * @param file does not exist yet; its folder does
   */
  public Backup makeAt(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      PrivateFiles.makeFile(unfinished);
      copyTo(unfinished);
      requireSound(unfinished);
      Files.move(unfinished, file);
      return new Backup(file, clock.instant(), Files.size(file));
    } catch (IOException e) {
      throw new LibraryFileException(
          Reason.UNREACHABLE, "The copy " + file + " cannot be written.", e);
    } finally {
      deleteIfLeft(unfinished);
    }
  }

  /** Whether SQLite finds nothing wrong with a backup. */
  public boolean isSound(Backup backup) {
    try (SqlConnection sql = new LibraryFile(backup.file()).connectImmutable()) {
      return sql.number("PRAGMA application_id") == LibraryFile.APPLICATION_ID
          && Checkup.integrity(sql).isEmpty();
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Makes the library what it was. What it is now is made a backup first, if it can be read; if it
   * cannot, the file is put aside.
   *
   * <p>Processes that have the library open go on with what is restored.
   *
   * @throws LibraryFileException if the backup is damaged; the library is left as it is then
   */
  public void restore(Backup backup) {
    requireSound(backup.file());
    // A backup of the present may push the one to be restored out of the seven.
    Path source = folder.unfinished();
    try {
      Files.copy(backup.file(), source, StandardCopyOption.REPLACE_EXISTING);
      keepThePresent();
      copyBack(source);
    } catch (IOException e) {
      throw new LibraryFileException(
          Reason.UNREACHABLE, "The backup " + backup.file() + " cannot be read.", e);
    } finally {
      deleteIfLeft(source);
    }
    new Migrations(library, this).run();
  }

  private void keepThePresent() {
    if (Files.notExists(library.path())) {
      return;
    }
    try {
      make();
    } catch (LibraryFileException e) {
      if (e.reason() != Reason.DAMAGED && e.reason() != Reason.NOT_A_LIBRARY) {
        throw e;
      }
      putAside();
    }
  }

  /** The damaged file may still be worth something to someone with other tools. */
  private void putAside() {
    String name = "%s.damaged-%d".formatted(library.path(), clock.instant().getEpochSecond());
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Path file = Path.of(library.path() + part);
        if (Files.exists(file)) {
          Files.move(file, Path.of(name + part));
        }
      }
    } catch (IOException e) {
      throw new LibraryFileException(
          Reason.UNREACHABLE, "The damaged library " + library.path() + " cannot be moved.", e);
    }
  }

  private void copyTo(Path destination) {
    try (SqlConnection sql = library.connect()) {
      int result =
          database(sql)
              .backup("main", destination.toString(), null, PAUSE_MILLIS, MOST_PAUSES, ALL_PAGES);
      requireDone(result);
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
  }

  private void copyBack(Path source) {
    library.prepare(Migrations.NEWEST);
    try (SqlConnection sql = library.connect()) {
      sql.scriptFrom("writer.sql");
      int result =
          database(sql)
              .restore("main", source.toString(), null, PAUSE_MILLIS, MOST_PAUSES, ALL_PAGES);
      requireDone(result);
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
  }

  private static void requireDone(int result) throws SQLException {
    if (result != SQLiteErrorCode.SQLITE_OK.code) {
      throw new SQLiteException("backup", SQLiteErrorCode.getErrorCode(result));
    }
  }

  private void requireSound(Path file) {
    if (!isSound(new Backup(file, Instant.EPOCH, 0))) {
      throw new LibraryFileException(Reason.DAMAGED, "The copy " + file + " is damaged.", null);
    }
  }

  private static DB database(SqlConnection sql) throws SQLException {
    return sql.jdbc().unwrap(SQLiteConnection.class).getDatabase();
  }

  private static void deleteIfLeft(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "delete", e);
    }
  }
}
