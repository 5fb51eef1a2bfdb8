package org.offprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.store.LibraryFileException.Trouble;
import org.sqlite.SQLiteConfig;

/**
 * The file on the disk: whether it may be opened as a library, and how.
 *
 * <p>Everything goes through SQLite, even a look at the first bytes: on POSIX a file that the same
 * process opens and closes beside it loses SQLite's locks (https://sqlite.org/howtocorrupt.html).
 */
final class LibraryFile {
  /** "OFPR", in every library's header from its first committed page. */
  static final int APPLICATION_ID = 0x4f465052;

  /** Most file systems allow 255; the longest addition is "-backups". */
  private static final int MOST_NAME_BYTES = 255 - "-backups".length();

  private static final int BUSY_MILLIS = 200;

  private final Path path;
  private final SqliteFailures failures;

  LibraryFile(Path path) {
    this.path = real(path.toAbsolutePath().normalize());
    this.failures = new SqliteFailures(this.path);
  }

  /**
   * Where links lead: SQLite keeps its log beside the file itself, and what we put in its place has
   * to stand there, too.
   */
  private static Path real(Path path) {
    try {
      return Files.isSymbolicLink(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      return path;
    }
  }

  Path path() {
    return path;
  }

  SqliteFailures failures() {
    return failures;
  }

  /**
   * Makes the file, empty, where it is missing; refuses it where it is something else.
   *
   * @param newestVersion the newest schema that this program knows
   */
  void prepare(int newestVersion) {
    if (Files.isDirectory(path)) {
      throw new LibraryFileException(Trouble.FOLDER, path, null);
    }
    if (Files.notExists(path)) {
      create();
    } else if (path.toFile().length() > 0) {
      refuseStrangers(newestVersion);
    }
  }

  /** Refuses a file that may not be changed. */
  void requireWritable() {
    if (!Files.isWritable(path)) {
      throw new LibraryFileException(Trouble.READ_ONLY, path, null);
    }
  }

  /** Opens one more connection. */
  SqlConnection connect() throws SQLException {
    if (Files.isWritable(path)) {
      return connect("");
    }
    // Without a log beside it nobody is writing; then SQLite may do without one, too.
    return connect(Files.exists(log()) ? "?mode=ro" : "?mode=ro&immutable=1");
  }

  /** Opens a file that nobody writes to: takes no lock, reads no log and leaves nothing behind. */
  SqlConnection connectImmutable() throws SQLException {
    return connect("?mode=ro&immutable=1");
  }

  /** What tells this file from another that has taken its place; null if the system cannot say. */
  @Nullable Object identity() {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.GONE, path, e);
    }
  }

  /**
   * Makes sure that what is written arrives in the file that a later start will open.
   *
   * @param identity what {@link #identity} gave when the connections were opened
   */
  void requireStillThere(@Nullable Object identity) {
    if (!Objects.equals(identity, identity())) {
      throw new LibraryFileException(Trouble.REPLACED, path, null);
    }
  }

  private Path log() {
    return path.resolveSibling(path.getFileName() + "-wal");
  }

  private void refuseStrangers(int newestVersion) {
    try (SqlConnection connection = connectImmutable()) {
      // A process that was killed, or found the disk full, while it brought the log's pages home
      // leaves a file that is shorter than it says, until its log is read. SQLite calls that
      // damaged, but not with this setting, which changes nothing in an immutable file.
      connection.script("PRAGMA writable_schema = ON");
      if (connection.number("PRAGMA application_id") != APPLICATION_ID) {
        throw new LibraryFileException(Trouble.OTHER_PROGRAMS, path, null);
      }
      refuseNewer(connection.number("PRAGMA user_version"), newestVersion);
    } catch (SQLException e) {
      throw failures.translate(e);
    }
  }

  void refuseNewer(long version, int newestVersion) {
    if (version > newestVersion) {
      throw new LibraryFileException(Trouble.NEWER_VERSION, path, null);
    }
  }

  private void create() {
    refuseLongNames();
    try {
      PrivateFiles.makeFolder(Objects.requireNonNull(path.getParent()));
      PrivateFiles.makeFile(path);
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker: then it is a library, or about to become one.
      if (Files.notExists(path)) {
        throw cannotBeMade(e);
      }
    } catch (IOException e) {
      throw cannotBeMade(e);
    }
  }

  /** What stands beside a library is called as it is, and something more. */
  private void refuseLongNames() {
    int bytes = path.getFileName().toString().getBytes(UTF_8).length;
    if (bytes > MOST_NAME_BYTES) {
      throw new LibraryFileException(Trouble.NAME_TOO_LONG, path, null);
    }
  }

  private LibraryFileException cannotBeMade(IOException e) {
    return new LibraryFileException(
        e instanceof AccessDeniedException ? Trouble.MAY_NOT_BE_MADE : Trouble.CANNOT_BE_MADE,
        path,
        e);
  }

  private SqlConnection connect(String options) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    return new SqlConnection(config.createConnection("jdbc:sqlite:" + path.toUri() + options));
  }
}
