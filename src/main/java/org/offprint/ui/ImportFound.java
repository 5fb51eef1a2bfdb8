package org.offprint.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.library.Library;
import org.offprint.library.LibraryTakeout;
import org.offprint.library.exports.ImportFiles;
import org.offprint.ui.i18n.Messages;

/**
 * What there is to take in, before any of it is.
 *
 * @param given the files that were looked into
 * @param files pages and lists of addresses
 * @param known how many of the addresses are in the library already
 * @param takeouts whole libraries, as this program writes them
 */
record ImportFound(List<Path> given, ImportFiles files, int known, List<Path> takeouts) {
  /** So many pages need no question: whoever gave them wants them. */
  private static final int FEW_PAGES = 10;

  ImportFound {
    given = List.copyOf(given);
    takeouts = List.copyOf(takeouts);
  }

  /**
   * Looks into files and folders. Blocks.
   *
   * @throws IOException if one cannot be read
   */
  static ImportFound in(Library library, List<Path> given) throws IOException {
    List<Path> others = new ArrayList<>();
    List<Path> takeouts = new ArrayList<>();
    for (Path file : given) {
      (LibraryTakeout.isOne(file) ? takeouts : others).add(file);
    }
    ImportFiles files = ImportFiles.in(others);
    int known = 0;
    for (String address : files.addresses()) {
      if (library.find(address).isPresent()) {
        known++;
      }
    }
    return new ImportFound(given, files, known, takeouts);
  }

  boolean isEmpty() {
    return files.isEmpty() && takeouts.isEmpty();
  }

  /** Whether it is more than what can be seen at a glance. */
  boolean worthAsking() {
    return !files.links().links().isEmpty()
        || !takeouts.isEmpty()
        || files.pages().size() > FEW_PAGES;
  }

  /** What is asked. */
  String question() {
    return given.size() == 1
        ? Messages.text("import.ask.one", String.valueOf(given.getFirst().getFileName()))
        : Messages.text("import.ask", given.size());
  }

  /** What would be taken in, and what not. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!takeouts.isEmpty()) {
      lines.add(Messages.text("import.ask.takeouts", takeouts.size()));
    }
    if (!files.pages().isEmpty()) {
      lines.add(Messages.text("import.ask.pages", files.pages().size()));
    }
    int addresses = files.links().links().size();
    if (addresses > 0) {
      lines.add(Messages.text("import.ask.addresses", addresses));
      lines.add(Messages.text("import.ask.known", addresses - known, known));
    }
    lines.addAll(ImportWords.details(files.links()));
    return lines;
  }
}
