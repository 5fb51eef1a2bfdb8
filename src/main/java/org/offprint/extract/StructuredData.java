package org.offprint.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the machine-readable parts of a page say: JSON-LD, Open Graph and other meta elements.
 *
 * @param properties meta elements' content by name or property in lower case; the first one wins
 * @param body the article's text as JSON-LD gives it; empty if it does not
 */
record StructuredData(Map<String, String> properties, String body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  StructuredData {
    properties = Map.copyOf(properties);
  }

  /** Reads the page; changes nothing in it. */
  static StructuredData read(PageContext page) {
    Map<String, String> properties = new HashMap<>();
    for (Element meta : page.dom().select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      properties.putIfAbsent(name.toLowerCase(Locale.ROOT), meta.attr("content").strip());
    }
    String body = "";
    for (Element script : page.dom().select("script[type=application/ld+json]")) {
      String found = bodyIn(script.data());
      body = found.length() > body.length() ? found : body;
    }
    return new StructuredData(properties, body);
  }

  /** The article's text as JSON-LD gives it, plain or as HTML. */
  Optional<String> articleBody() {
    return body.isEmpty() ? Optional.empty() : Optional.of(body);
  }

  /** A meta element's content; empty if there is none. */
  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  private static String bodyIn(String json) {
    try {
      String longest = "";
      for (JsonNode value : JSON.readTree(json).findValues("articleBody")) {
        String text = value.isString() ? value.stringValue() : "";
        longest = text.length() > longest.length() ? text : longest;
      }
      return longest;
    } catch (JacksonException e) {
      return ""; // JSON-LD in the wild is often broken; then the page has none
    }
  }
}
