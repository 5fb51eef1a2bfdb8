package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.model.HighlightColour;
import org.offprint.model.MarkedWords;

/** Reads the cell in which Raindrop lists an article's highlights: "Highlight:...", "Note:...". */
final class RaindropNotes {
  private static final Pattern FIELD =
      Pattern.compile("(?m)^[ \\t]*(Highlight|Note|Color):[ \\t]?");

  private RaindropNotes() {}

  static List<MarkedWords> read(String cell) {
    List<MarkedWords> all = new ArrayList<>();
    String words = "";
    String note = "";
    String colour = "";
    Matcher field = FIELD.matcher(cell);
    boolean more = field.find();
    while (more) {
      String name = field.group(1);
      int from = field.end();
      more = field.find();
      String value = cell.substring(from, more ? field.start() : cell.length()).strip();
      switch (name) {
        case "Note" -> note = value;
        case "Color" -> colour = value;
        default -> {
          add(all, words, note, colour);
          words = value;
          note = "";
          colour = "";
        }
      }
    }
    add(all, words, note, colour);
    return all;
  }

  private static void add(List<MarkedWords> all, String words, String note, String colour) {
    if (!words.isBlank()) {
      HighlightColour known = JsonHighlights.colour(colour);
      all.add(new MarkedWords(words, note, known, null));
    }
  }
}
