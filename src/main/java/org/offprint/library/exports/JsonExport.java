package org.offprint.library.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offprint.model.ReaderMarks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of Omnivore, wallabag, Pinboard, GoodLinks, Readability, Karakeep, Linkwarden, Readwise,
 * Firefox and their like: every object that has an address, wherever it stands. Of a long list one
 * article at a time is in memory.
 */
final class JsonExport {
  private static final List<String> ADDRESS =
      List.of("url", "href", "uri", "link", "given_url", "article__url", "source_url");

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Within something that was read as a whole, where it begins is not known. */
  private static final long UNKNOWN = -2;

  private final ExportSource source;
  private final ExportedLinks.Builder into;

  private JsonExport(ExportSource source, ExportedLinks.Builder into) {
    this.source = source;
    this.into = into;
  }

  /**
   * Reads a file.
   *
   * @return false if it is not JSON, at least from some place on
   */
  static boolean read(InputStream in, ExportSource source, ExportedLinks.Builder into)
      throws IOException {
    try (JsonParser parser = MAPPER.createParser(in)) {
      JsonExport export = new JsonExport(source, into);
      JsonToken token = parser.nextToken();
      while (token != null) {
        // Of arrays in arrays nothing is kept but what is in them.
        if (token == JsonToken.START_OBJECT) {
          long offset = parser.currentTokenLocation().getByteOffset();
          export.walk(parser.readValueAsTree(), offset, List.of());
        }
        token = parser.nextToken();
      }
      return true;
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      return false;
    }
  }

  private void walk(JsonNode node, long offset, List<String> folders) {
    if (node.isArray()) {
      node.forEach(child -> walk(child, UNKNOWN, folders));
    } else if (node.isObject()) {
      JsonNode content = node.path("content");
      String field = ADDRESS.stream().filter(node::has).findFirst().orElse("");
      if (!field.isEmpty()) {
        entry(node, offset, text(node, field), folders);
      } else if (content.path("url").isString()) {
        entry(node, offset, text(content, "url"), folders);
      } else if ("text".equals(text(content, "type"))) {
        into.withoutAddress();
      } else {
        List<String> inside = new ArrayList<>(folders);
        if (node.path("links").isArray()) {
          inside.add(text(node, "name"));
        }
        node.forEach(child -> walk(child, UNKNOWN, inside));
      }
    }
  }

  private void entry(JsonNode node, long offset, String address, List<String> folders) {
    ReaderMarks marks = marks(node, folders).and(JsonHighlights.read(node));
    into.add(address, marks).ifPresent(url -> copies(node, offset, url));
  }

  private void copies(JsonNode node, long offset, String url) {
    String title = text(node, "title");
    List<String> authors = new ArrayList<>(List.of(text(node, "author")));
    node.path("published_by").forEach(author -> authors.add(scalar(author)));
    authors.removeIf(String::isBlank);
    String published = first(node, "publishedAt", "published_at", "published");
    String slug = text(node, "slug");
    if (node.path("content").isString() && !text(node, "content").isBlank() && offset >= 0) {
      into.copy(
          url,
          new ExportedCopy(
              source.export(),
              source.entry(),
              offset,
              false,
              title,
              authors,
              published,
              text(node, "language").replace('_', '-')));
    } else if (!slug.isEmpty()) {
      into.expect(url, source.copy("content/" + slug + ".html", false, title, authors, published));
      into.expectNotes(url, source.beside("highlights/" + slug + ".md"));
    }
  }

  private static ReaderMarks marks(JsonNode node, List<String> folders) {
    String state = first(node, "state", "status");
    List<String> tags = new ArrayList<>(folders);
    Stream.of("tags", "labels").forEach(field -> tags.addAll(tags(node, field)));
    return new ReaderMarks(
        MarkReader.clean(tags),
        MarkReader.time(
            first(
                node,
                "savedAt",
                "created_at",
                "createdAt",
                "date_added",
                "dateAdded",
                "addedAt",
                "time_added",
                "time",
                "created")),
        (node.path("readingProgress").isNumber() && node.path("readingProgress").asDouble() >= 100)
            || !first(node, "readAt", "read_at").isEmpty(),
        MarkReader.yes(
            first(
                node, "is_starred", "starred", "favorite", "favourite", "favorited", "favourited")),
        MarkReader.yes(first(node, "is_archived", "archived", "archive"))
            || Shelf.of(state.toLowerCase(Locale.ROOT)) == Shelf.ARCHIVE,
        first(node, "note", "extended").strip());
  }

  private static List<String> tags(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isString()) {
      // Pinboard's, which no tag of its own has a space in.
      return MarkReader.tags(value.asString(), node.has("extended") ? " " : ",");
    }
    List<String> names = new ArrayList<>();
    value.forEach(
        tag -> names.add(tag.isObject() ? first(tag, "name", "label", "slug") : scalar(tag)));
    return names;
  }

  private static String first(JsonNode node, String... fields) {
    return Stream.of(fields)
        .map(field -> text(node, field))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String text(JsonNode node, String field) {
    return scalar(node.path(field));
  }

  private static String scalar(JsonNode value) {
    if (value.isFloatingPointNumber()) {
      return value.decimalValue().toPlainString();
    }
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
