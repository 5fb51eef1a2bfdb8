package org.offprint.cli;

import java.io.Serial;

/** The window cannot be opened here; the message is one sentence that says what is missing. */
public final class NoWindowException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** A failure that {@code sentence} explains. */
  public NoWindowException(String sentence) {
    super(sentence);
  }
}
