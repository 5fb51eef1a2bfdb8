package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offprint.model.HighlightColour;
import org.offprint.model.MarkedWords;
import org.offprint.model.ReaderMarks;
import tools.jackson.databind.JsonNode;

/**
 * The highlights in an article's JSON: wallabag's annotations, and what Readwise, GoodLinks,
 * Readeck, Linkwarden and Raindrop call highlights.
 */
final class JsonHighlights {
  private JsonHighlights() {}

  /** Reads those of one article; a remark that quotes nothing becomes part of its note. */
  static ReaderMarks read(JsonNode article) {
    List<MarkedWords> words = new ArrayList<>();
    String note = "";
    for (String list : List.of("annotations", "highlights")) {
      for (JsonNode one : article.path(list)) {
        String quote = first(one, "quote", "exact").strip();
        // Where there is no quote by that name, the text is what was marked.
        String exact = quote.isEmpty() ? first(one, "content", "text").strip() : quote;
        String own =
            first(one, "note", "comment", "annotation", quote.isEmpty() ? "" : "text").strip();
        if (exact.isEmpty() || (quote.isEmpty() && one.has("quote"))) {
          note = ReaderMarks.joined(note, exact.isEmpty() ? own : exact);
        } else {
          words.add(
              new MarkedWords(
                  exact,
                  own,
                  colour(first(one, "color", "colour")),
                  MarkReader.time(
                      first(
                          one,
                          "created_at",
                          "createdAt",
                          "highlighted_at",
                          "created",
                          "time",
                          "date"))));
        }
      }
    }
    return new ReaderMarks(List.of(), null, false, false, false, note, words);
  }

  /** The colour of ours that is nearest to one of these names. */
  static HighlightColour colour(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "green", "teal" -> HighlightColour.GREEN;
      case "blue", "cyan", "indigo" -> HighlightColour.BLUE;
      case "pink", "red", "orange", "brown" -> HighlightColour.PINK;
      case "violet", "purple" -> HighlightColour.VIOLET;
      default -> HighlightColour.YELLOW;
    };
  }

  private static String first(JsonNode node, String... fields) {
    return Stream.of(fields)
        .map(node::path)
        .filter(value -> value.isString() || value.isNumber())
        .map(JsonNode::asString)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
