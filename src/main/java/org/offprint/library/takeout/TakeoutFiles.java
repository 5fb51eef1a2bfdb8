package org.offprint.library.takeout;

import java.io.IOException;
import java.io.InputStream;

/** The files of a takeout, by the names that it calls them. */
@FunctionalInterface
interface TakeoutFiles {
  /**
   * Reads a file.
   *
   * @throws IOException if there is none of this name
   */
  InputStream open(String name) throws IOException;
}
