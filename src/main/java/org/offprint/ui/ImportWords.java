package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import org.offprint.library.exports.ExportedLinks;
import org.offprint.model.ReaderMarks;
import org.offprint.ui.i18n.Messages;

/** Says what is taken of an export, and what is not. */
final class ImportWords {
  private ImportWords() {}

  /** What is taken of it, and what not, in a few sentences. */
  static String of(ExportedLinks links) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Messages.text("import.addresses", links.links().size()));
    sentences.addAll(details(links));
    return String.join(Messages.text("import.stop"), sentences);
  }

  /** What is known of the addresses, and what is not taken. */
  static List<String> details(ExportedLinks links) {
    List<String> sentences = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    add(kept, "import.tagged", links.count(marks -> !marks.tags().isEmpty()));
    add(kept, "import.archived", links.count(ReaderMarks::archived));
    add(kept, "import.favourites", links.count(ReaderMarks::favourite));
    add(kept, "import.read", links.count(ReaderMarks::read));
    add(kept, "import.dated", links.count(marks -> marks.savedAt() != null));
    add(kept, "import.noted", links.count(marks -> !marks.note().isEmpty()));
    add(kept, "import.texts", links.copies().size());
    add(kept, "import.highlights", links.highlights());
    if (!kept.isEmpty()) {
      sentences.add(Messages.text("import.kept", list(kept)));
    }
    List<String> left = new ArrayList<>();
    add(left, "import.left.addresses", links.withoutAddress());
    add(left, "import.left.feeds", links.feeds());
    if (!left.isEmpty()) {
      sentences.add(Messages.text("import.left", list(left)));
    }
    return sentences;
  }

  private static void add(List<String> to, String key, int count) {
    if (count > 0) {
      to.add(Messages.text(key, count));
    }
  }

  private static String list(List<String> items) {
    return String.join(Messages.text("import.and"), items);
  }
}
