package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.library.PageFolder;

/** Which words of a command line mean pages in files, and which files those are. */
final class LocalPages {
  private static final Pattern FILE =
      Pattern.compile(
          "(?:[/.~]|[A-Za-z]:\\\\).*|.*\\.(?:x?html?|html?\\.gz|mht(?:ml)?|maff|webarchive|csv|json|zip)",
          Pattern.CASE_INSENSITIVE);

  private LocalPages() {}

  /** The file or folder that a word names; empty if it is rather an address. */
  static Optional<Path> named(String word) {
    // An empty word would be the folder one happens to be in: a variable that was not set.
    if (word.isBlank() || word.contains("://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(word)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a word that names nothing that is there was rather meant for a file: nobody's name
   * should be looked up for a slip of the pen.
   */
  static boolean isMeantForFile(String word) {
    return !word.contains("://")
        && FILE.matcher(word).matches()
        && (word.indexOf('/') <= 0 || word.startsWith("."));
  }

  /**
   * A file itself, or all pages below a folder, by name.
   *
   * @throws IOException if there is no such folder any more
   */
  static List<Path> in(Path place) throws IOException {
    return Files.isDirectory(place) ? PageFolder.pages(place) : List.of(place);
  }
}
