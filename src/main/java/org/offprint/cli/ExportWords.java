package org.offprint.cli;

import java.util.ArrayList;
import java.util.List;
import org.offprint.library.exports.ExportedLinks;
import org.offprint.model.ReaderMarks;

/** Says what is taken of an export, and what is not. */
final class ExportWords {
  private ExportWords() {}

  static String of(ExportedLinks links) {
    List<String> kept = new ArrayList<>();
    add(kept, "with tags", links.count(marks -> !marks.tags().isEmpty()));
    add(kept, "archived", links.count(ReaderMarks::archived));
    add(kept, "favourite", links.count(ReaderMarks::favourite));
    add(kept, "read", links.count(ReaderMarks::read));
    add(kept, "with the date of saving", links.count(marks -> marks.savedAt() != null));
    add(kept, "with a note", links.count(marks -> !marks.note().isEmpty()));
    add(kept, "with a saved text", links.copies().size());
    add(kept, links.highlights() == 1 ? "highlight" : "highlights", links.highlights());
    List<String> left = new ArrayList<>();
    add(left, "without a web address", links.withoutAddress());
    add(left, feeds(links.feeds()), links.feeds());
    int addresses = links.links().size();
    return addresses
        + (addresses == 1 ? " address" : " addresses")
        + (kept.isEmpty() ? "" : ": " + String.join(", ", kept))
        + "."
        + (left.isEmpty() ? "" : " Not taken: " + String.join(", ", left) + ".");
  }

  private static String feeds(int count) {
    return (count == 1 ? "feed" : "feeds") + ", for an OPML file lists feeds and no articles";
  }

  private static void add(List<String> to, String words, int count) {
    if (count > 0) {
      to.add(count + " " + words);
    }
  }
}
