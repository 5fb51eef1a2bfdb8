package org.offprint.library;

import java.io.Serial;
import org.offprint.i18n.WordBundle;
import org.offprint.model.DirectionControls;
import org.offprint.store.LibraryFileException;

/** The library file failed; the message is one sentence for the person. */
public final class LibraryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** A failure that {@code sentence} explains by itself. */
  public LibraryException(String sentence) {
    super(sentence);
  }

  /** The library file failed; said in the language of the program. */
  public LibraryException(LibraryFileException cause) {
    super(sentence(cause), cause);
  }

  /** One sentence for the person. */
  static String sentence(LibraryFileException failure) {
    WordBundle sentences = new WordBundle("org.offprint.library.failures");
    return sentences.text(
        "library." + failure.trouble(), DirectionControls.without(failure.file()));
  }

  /** Whether the file is damaged, so that a backup may help. */
  public boolean isDamage() {
    return getCause() instanceof LibraryFileException cause
        && cause.reason() == LibraryFileException.Reason.DAMAGED;
  }
}
