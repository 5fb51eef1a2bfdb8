package org.offprint.store;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The library file cannot be used. What a person is told of it is made of {@link #trouble()} and
 * {@link #file()}, in their language; the message is for those who look for faults.
 */
public final class LibraryFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 2L;

  /** What follows from a trouble. */
  public enum Reason {
    /** It is something else: another program's file, or a folder. */
    NOT_A_LIBRARY,
    /** A newer Offprint wrote it. */
    NEWER_VERSION,
    /** What it holds contradicts itself or cannot be read. */
    DAMAGED,
    READ_ONLY,
    /** The disk, or the person's share of it, is full. */
    NO_ROOM,
    /** It cannot be opened, read or written for a reason outside it, or is in use for too long. */
    UNREACHABLE
  }

  /** What is the matter with the file. */
  public enum Trouble {
    FOLDER(Reason.NOT_A_LIBRARY),
    OTHER_PROGRAMS(Reason.NOT_A_LIBRARY),
    NO_LIBRARY(Reason.NOT_A_LIBRARY),
    NEWER_VERSION(Reason.NEWER_VERSION),
    DAMAGED(Reason.DAMAGED),
    COPY_DAMAGED(Reason.DAMAGED),
    NOTHING_READABLE(Reason.DAMAGED),
    READ_ONLY(Reason.READ_ONLY),
    NO_ROOM(Reason.NO_ROOM),
    /** The file is the folder of backups. */
    NO_ROOM_FOR_BACKUP(Reason.NO_ROOM),
    NO_ROOM_FOR_SECOND(Reason.NO_ROOM),
    CANNOT_BE_OPENED(Reason.UNREACHABLE),
    /** Neither read nor written. */
    CANNOT_BE_USED(Reason.UNREACHABLE),
    BUSY(Reason.UNREACHABLE),
    /** Files can be locked by nobody where it lies. */
    NO_LOCKS(Reason.UNREACHABLE),
    GONE(Reason.UNREACHABLE),
    REPLACED(Reason.UNREACHABLE),
    NAME_TOO_LONG(Reason.UNREACHABLE),
    CANNOT_BE_MADE(Reason.UNREACHABLE),
    MAY_NOT_BE_MADE(Reason.UNREACHABLE),
    CANNOT_BE_MOVED(Reason.UNREACHABLE),
    COPY_NOT_WRITTEN(Reason.UNREACHABLE),
    NOT_READ(Reason.UNREACHABLE),
    BACKUPS_NOT_READ(Reason.UNREACHABLE),
    BACKUPS_NOT_WRITTEN(Reason.UNREACHABLE);

    private final Reason reason;

    Trouble(Reason reason) {
      this.reason = reason;
    }

    /** What follows from it. */
    public Reason reason() {
      return reason;
    }
  }

  private final Trouble trouble;
  private final String file;

  /** A trouble with {@code file}: a library, a copy of it, or the folder of its backups. */
  public LibraryFileException(Trouble trouble, Path file, @Nullable Throwable cause) {
    super(trouble + ": " + file, cause);
    this.trouble = trouble;
    this.file = file.toString();
  }

  /** What is the matter with the file. */
  public Trouble trouble() {
    return trouble;
  }

  /** The file, as a path. */
  public String file() {
    return file;
  }

  /** Why the file cannot be used. */
  public Reason reason() {
    return trouble.reason();
  }
}
