package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offprint.model.ReaderMarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of Omnivore, wallabag, Pinboard, GoodLinks, Readability, Karakeep, Linkwarden, Firefox
 * and their like: every object that has an address, wherever it stands.
 */
final class JsonExport {
  private static final List<String> ADDRESS =
      List.of("url", "href", "uri", "link", "given_url", "article__url");

  private final ExportedLinks.Builder into;

  private JsonExport(ExportedLinks.Builder into) {
    this.into = into;
  }

  /**
   * Reads a text.
   *
   * @return false, with nothing taken, if it is not JSON
   */
  static boolean read(String text, ExportedLinks.Builder into) {
    JsonNode root;
    try {
      root = new JsonMapper().readTree(text);
    } catch (JacksonException e) {
      return false;
    }
    new JsonExport(into).walk(root, List.of());
    return true;
  }

  private void walk(JsonNode node, List<String> folders) {
    if (node.isArray()) {
      node.forEach(child -> walk(child, folders));
    } else if (node.isObject()) {
      JsonNode content = node.path("content");
      String field = ADDRESS.stream().filter(node::has).findFirst().orElse("");
      if (!field.isEmpty()) {
        entry(node, text(node, field), folders);
      } else if (content.path("url").isString()) {
        entry(node, text(content, "url"), folders);
      } else if ("text".equals(text(content, "type"))) {
        into.withoutAddress();
      } else {
        List<String> inside = new ArrayList<>(folders);
        if (node.path("links").isArray()) {
          inside.add(text(node, "name"));
        }
        node.forEach(child -> walk(child, inside));
      }
    }
  }

  private void entry(JsonNode node, String address, List<String> folders) {
    into.add(address, marks(node, folders));
    if (node.path("content").isString() && !text(node, "content").isBlank()) {
      into.text();
    }
    into.highlights(node.path("annotations").size() + node.path("highlights").size());
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
        node.path("readingProgress").isNumber() && node.path("readingProgress").asDouble() >= 100,
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
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
