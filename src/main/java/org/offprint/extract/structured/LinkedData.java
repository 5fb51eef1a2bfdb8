package org.offprint.extract.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.extract.words.FieldText;
import tools.jackson.databind.JsonNode;

/**
 * The objects of a page's JSON-LD, however they are nested, and what they say by {@code @id}.
 *
 * @param objects outer before inner, in the page's order
 */
public record LinkedData(List<JsonNode> objects, Map<String, JsonNode> byId) {
  private static final int MOST_OBJECTS = 5000;
  private static final int DEEPEST = 64;

  /** Reads the contents of script elements of type {@code application/ld+json}. */
  static LinkedData read(List<String> scripts) {
    LinkedData data = new LinkedData(new ArrayList<>(), new HashMap<>());
    for (String script : scripts) {
      for (JsonNode root : LenientJson.read(script)) {
        data.collect(root, 0);
      }
    }
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST || objects.size() >= MOST_OBJECTS) {
      return;
    }
    if (node.isObject()) {
      objects.add(node);
      String id = node.path("@id").asString("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, depth + 1);
      }
    }
  }

  /** The object itself, or the one that a bare {@code @id} refers to. */
  public JsonNode resolved(JsonNode node) {
    JsonNode known = node.isObject() ? byId.get(node.path("@id").asString("")) : null;
    return known == null ? node : known;
  }

  /** A property's values as a list: nothing, one, or the members of an array. */
  public static List<JsonNode> each(JsonNode value) {
    List<JsonNode> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(all::add);
    } else if (!value.isMissingNode() && !value.isNull()) {
      all.add(value);
    }
    return all;
  }

  /** The object's types without the vocabulary's address, in lower case. */
  public static List<String> types(JsonNode object) {
    List<String> types = new ArrayList<>();
    for (JsonNode type : each(object.path("@type"))) {
      String name = FieldText.lower(type.asString(""));
      types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
    }
    return types;
  }

  /** A string of any length as plain text; empty if it is none. */
  public static String longText(JsonNode value) {
    String written = value.asString("");
    String shorter = written.length() > 100_000 ? written.substring(0, 100_000) : written;
    return shorter.indexOf('<') < 0 && shorter.indexOf('&') < 0
        ? shorter.strip()
        : FieldText.ofMarkup(shorter);
  }

  /** A property's text: a string, {@code @value}, {@code name} or the first of several. */
  public static String text(JsonNode value) {
    for (JsonNode each : each(value)) {
      JsonNode said = each;
      for (String part : List.of("@value", "name", "headline", "url", "@id")) {
        said = said.isObject() && each.has(part) ? each.path(part) : said;
      }
      if (said.isString() && !said.stringValue().isBlank()) {
        return FieldText.ofMarkup(said.stringValue());
      }
    }
    return "";
  }
}
