package org.offprint.store;

import java.io.Serial;

/** The library file cannot be used; the message is one sentence for the person. */
public final class LibraryFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is the matter with the file. */
  public enum Reason {
    NOT_A_LIBRARY,
    NEWER_VERSION,
    DAMAGED,
    READ_ONLY,
    NO_ROOM,
    UNREACHABLE
  }

  private final Reason reason;

  /** A failure for {@code reason} that {@code sentence} explains. */
  public LibraryFileException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Why the file cannot be used. */
  public Reason reason() {
    return reason;
  }
}
