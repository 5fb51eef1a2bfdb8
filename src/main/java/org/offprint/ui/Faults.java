package org.offprint.ui;

import org.offprint.library.LibraryException;
import org.offprint.ui.i18n.Messages;

/** Says in a sentence what went wrong. */
final class Faults {
  private Faults() {}

  /** The library's own sentence, or one that stands for all that nobody foresaw. */
  static String sentence(Exception thrown) {
    String message = thrown.getMessage();
    return thrown instanceof LibraryException && message != null
        ? message
        : Messages.text("fault.unknown", thrown.getClass().getSimpleName());
  }
}
