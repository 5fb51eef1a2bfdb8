package org.offprint.library.exports;

import java.nio.file.Path;
import java.util.List;

/**
 * The list that is being read.
 *
 * @param export the file or folder that was given
 * @param entry the list's name within it; empty for the file itself
 */
record ExportSource(Path export, String entry) {
  /** The name of a file that lies where this one does, or below. */
  String beside(String name) {
    return entry.substring(0, entry.lastIndexOf('/') + 1) + name;
  }

  /** The text of an article in a file beside this one. */
  ExportedCopy copy(
      String name, boolean page, String title, List<String> authors, String published) {
    return new ExportedCopy(
        export, beside(name), ExportedCopy.WHOLE, page, title, authors, published, "");
  }
}
