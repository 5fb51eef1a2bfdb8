package org.offprint.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Libraries that may only grow to a certain size, as on a disk that is nearly full: SQLite fails in
 * the same way, wherever in a transaction it is.
 */
public final class SmallDisk {
  private static final int PAGE = 8192;

  private SmallDisk() {}

  /**
   * Opens a library that is there already.
   *
   * @param room how many bytes it may grow by
   */
  public static ArticleDatabase open(Path file, long room) {
    LibraryFile library = new LibraryFile(file);
    long pages = (size(file) + room) / PAGE;
    return new ArticleDatabase(
        library,
        new Backups(library, InstantSource.system()),
        new Connections(library, "PRAGMA max_page_count = " + pages));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
