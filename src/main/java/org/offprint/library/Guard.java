package org.offprint.library;

import java.util.function.Supplier;
import org.offprint.store.LibraryFileException;

/** The one place where what the library file fails in becomes what callers know. */
final class Guard {
  private Guard() {}

  /**
   * Does work on the library file.
   *
   * @throws LibraryException instead of {@link LibraryFileException}
   */
  static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (LibraryFileException e) {
      throw new LibraryException(e);
    }
  }
}
