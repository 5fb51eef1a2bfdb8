package org.offprint.library;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Highlight;
import org.offprint.model.TextRange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes highlights and notes as an annotation page of the Web Annotation Data Model (W3C
 * Recommendation, 23 February 2017), with the context of its vocabulary. An annotation has the same
 * id whenever it is written. Positions are those of the text that was saved of the source, in
 * Unicode characters (4.2.5), not in UTF-16 units.
 */
final class NotesJson {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ArrayNode items = MAPPER.createArrayNode();
  private final String page;

  /**
   * An empty page.
   *
   * @param page its own IRI
   */
  NotesJson(String page) {
    this.page = page;
  }

  /**
   * Adds what was written about an article.
   *
   * @param text that places are in
   */
  void add(ArticleSummary article, String text, ReadersNotes notes) {
    if (!notes.note().isEmpty()) {
      ObjectNode note = annotation(id(article.url() + " note"), "commenting");
      body(note, notes.note(), "commenting", "text/plain");
      note.put("target", article.url());
    }
    for (PlacedHighlight placed : notes.highlights()) {
      add(article, text, placed.highlight(), placed.place());
    }
  }

  /** An IRI by what it stands for: a UUID made of a name (RFC 9562, 5.3). */
  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void add(
      ArticleSummary article, String text, Highlight highlight, @Nullable TextRange place) {
    boolean noted = !highlight.note().isEmpty();
    ObjectNode json =
        annotation(
            id(article.url() + " highlight " + highlight.madeAt() + " " + highlight.id().value()),
            noted ? "commenting" : "highlighting");
    json.put("created", highlight.madeAt().toString());
    json.put("modified", highlight.changedAt().toString());
    if (noted) {
      body(json, highlight.note(), "commenting", "text/plain");
    }
    body(json, highlight.colour().name().toLowerCase(Locale.ROOT), "tagging", null);
    ObjectNode target = json.putObject("target");
    target.put("type", "SpecificResource");
    target.put("source", article.url());
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", highlight.quote().exact())
        .put("prefix", highlight.quote().prefix())
        .put("suffix", highlight.quote().suffix());
    if (place != null) {
      selectors
          .addObject()
          .put("type", "TextPositionSelector")
          .put("start", text.codePointCount(0, place.start()))
          .put("end", text.codePointCount(0, place.end()));
    }
  }

  private ObjectNode annotation(String id, String motivation) {
    return items.addObject().put("id", id).put("type", "Annotation").put("motivation", motivation);
  }

  private static void body(
      ObjectNode annotation, String value, String purpose, @Nullable String format) {
    ArrayNode bodies = annotation.withArray("body");
    ObjectNode body =
        bodies.addObject().put("type", "TextualBody").put("value", value).put("purpose", purpose);
    if (format != null) {
      body.put("format", format);
    }
  }

  String text() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("@context", CONTEXT);
    root.put("id", page);
    root.put("type", "AnnotationPage");
    root.putObject("partOf")
        .put("id", page + "#all")
        .put("type", "AnnotationCollection")
        .put("total", items.size());
    root.put("startIndex", 0);
    root.set("items", items);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }
}
