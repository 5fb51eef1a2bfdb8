package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.offprint.store.LibraryFileException.Trouble;

/** Keeps damaged files: they may still be worth something to someone with other tools. */
final class DamagedFile {
  private DamagedFile() {}

  /**
   * Gives a library that nobody has open another name, with what SQLite has beside it.
   *
   * @return where it is now
   */
  static Path putAside(Path library, Instant now) {
    Path aside = Path.of("%s.damaged-%d".formatted(library, now.getEpochSecond()));
    for (int next = 2; Files.exists(aside); next++) {
      aside = Path.of("%s.damaged-%d-%d".formatted(library, now.getEpochSecond(), next));
    }
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Path file = Path.of(library + part);
        if (Files.exists(file)) {
          Files.move(file, Path.of(aside + part));
        }
      }
      return aside;
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.CANNOT_BE_MOVED, library, e);
    }
  }
}
