package org.offprint.extract.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as pages carry it: wrapped in comments, with trailing commas and raw line breaks,
 * several values in a row, or broken off; what was read before the damage is kept.
 */
public final class LenientJson {
  private static final int LONGEST = 4_000_000;
  private static final int MOST_TOKENS = 200_000;
  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Deque<JsonNode> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final List<JsonNode> roots = new ArrayList<>();

  private LenientJson() {}

  /**
   * All values in a text, in order; what cannot be understood is left out.
   *
   * @param text anything; only the first four million characters count
   */
  public static List<JsonNode> read(String text) {
    String json = unwrapped(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    LenientJson reader = new LenientJson();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      reader.readAll(parser);
    } catch (JacksonException e) {
      // Broken from here on; what came before stands.
    }
    return reader.roots;
  }

  private void readAll(JsonParser parser) {
    String name = "";
    for (int i = 0; i < MOST_TOKENS; i++) {
      switch (parser.nextToken()) {
        case null -> {
          return;
        }
        case START_OBJECT -> enter(name, JsonNodeFactory.instance.objectNode());
        case START_ARRAY -> enter(name, JsonNodeFactory.instance.arrayNode());
        case END_OBJECT, END_ARRAY -> leave();
        case PROPERTY_NAME -> name = parser.currentName();
        case VALUE_STRING -> put(name, JsonNodeFactory.instance.stringNode(parser.getString()));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            put(name, JsonNodeFactory.instance.stringNode(parser.getString()));
        case VALUE_TRUE -> put(name, JsonNodeFactory.instance.booleanNode(true));
        case VALUE_FALSE -> put(name, JsonNodeFactory.instance.booleanNode(false));
        case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {}
      }
    }
  }

  private void enter(String name, JsonNode container) {
    put(name, container);
    open.push(container);
    names.push(name);
  }

  private void leave() {
    if (!open.isEmpty()) {
      open.pop();
      names.pop();
    }
  }

  private void put(String name, JsonNode value) {
    JsonNode parent = open.peek();
    switch (parent) {
      case ObjectNode object -> object.putIfAbsent(name, value);
      case ArrayNode array -> array.add(value);
      case null, default -> addRoot(value);
    }
  }

  private void addRoot(@Nullable JsonNode value) {
    if (value != null && value.isContainer()) {
      roots.add(value);
    }
  }

  /** Without the HTML comment, CDATA section or semicolon around it. */
  private static String unwrapped(String text) {
    int start = 0;
    while (start < text.length() && "{[".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    if (text.startsWith("[CDATA[", start)) {
      return unwrapped(text.substring(start + "[CDATA[".length()));
    }
    return text.substring(start);
  }
}
