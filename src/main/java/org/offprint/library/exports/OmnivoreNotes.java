package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.model.HighlightColour;
import org.offprint.model.MarkedWords;
import org.offprint.model.ReaderMarks;

/**
 * Reads what Omnivore writes of an article's highlights: Markdown, in which each is a quotation,
 * followed by its labels and its note. What stands before the first is said of the article.
 */
final class OmnivoreNotes {
  private final List<MarkedWords> highlights = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder quote = new StringBuilder();
  private final List<String> said = new ArrayList<>();

  private OmnivoreNotes() {}

  static ReaderMarks read(String markdown) {
    OmnivoreNotes notes = new OmnivoreNotes();
    for (String block : markdown.strip().split("\\R(?:[ \\t]*\\R)+", -1)) {
      notes.block(block.strip());
    }
    notes.end();
    return new ReaderMarks(
        List.of(), null, false, false, false, String.join("\n\n", notes.notes), notes.highlights);
  }

  private void block(String block) {
    if (block.startsWith(">")) {
      end();
      // An empty line within a quotation is a line with the sign alone.
      quote.append(
          String.join("\n", block.lines().map(line -> line.replaceFirst("^> ?", "")).toList()));
    } else if (!block.isEmpty()) {
      said.add(block);
    }
  }

  private void end() {
    String note = String.join("\n\n", said);
    Optional<String> words = Optional.of(quote.toString().strip()).filter(text -> !text.isEmpty());
    if (words.isPresent()) {
      highlights.add(new MarkedWords(words.get(), note, HighlightColour.YELLOW, null));
    } else if (!note.isEmpty()) {
      notes.add(note);
    }
    quote.setLength(0);
    said.clear();
  }
}
