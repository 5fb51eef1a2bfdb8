package org.offprint.library;

import java.io.Serial;
import org.offprint.store.LibraryFileException;

/** The library file failed; the message is one sentence for the person. */
public final class LibraryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** A failure that {@code sentence} explains by itself. */
  public LibraryException(String sentence) {
    super(sentence);
  }

  /** A failure that {@code sentence} explains. */
  public LibraryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Whether the file is damaged, so that a backup may help. */
  public boolean isDamage() {
    return getCause() instanceof LibraryFileException cause
        && cause.reason() == LibraryFileException.Reason.DAMAGED;
  }
}
