package org.offprint.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The library file cannot be used; the message is one sentence for the person. */
public final class LibraryFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is the matter with the file. */
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

  private final Reason reason;

  /** A failure for {@code reason} that {@code sentence} explains. */
  public LibraryFileException(Reason reason, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Why the file cannot be used. */
  public Reason reason() {
    return reason;
  }
}
