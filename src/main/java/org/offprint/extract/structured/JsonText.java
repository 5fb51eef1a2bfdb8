package org.offprint.extract.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.FunctionWords;
import org.offprint.extract.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * Finds an article's text in the data that a page's scripts would draw it from: {@code articleBody}
 * in JSON-LD, {@code __NEXT_DATA__}, Apollo's, Redux' and similar state.
 */
public final class JsonText {
  private static final int FEWEST_WORDS = 60;
  private static final int FEWEST_IN_PARAGRAPH = 6;
  private static final int SHORTEST_SCRIPT = 400;
  private static final int DEEPEST = 40;

  private JsonText() {}

  /**
   * The text as HTML, not sanitised; empty if the page's data hold none.
   *
   * @param articleBody what structured data say
   */
  public static Optional<String> find(Element page, Optional<String> articleBody) {
    String told = articleBody.orElse("");
    if (Words.count(told) >= FEWEST_WORDS) {
      return Optional.of(paragraphs(told));
    }
    Finder finder = new Finder();
    for (Element script : page.select("script:not([src])")) {
      String data = Attr.data(script);
      if (data.length() >= SHORTEST_SCRIPT && !Attr.of(script, "type").contains("ld+json")) {
        LenientJson.read(json(data, Attr.of(script, "type"))).forEach(n -> finder.look(n, 0));
      }
    }
    return finder.bestWords >= FEWEST_WORDS ? Optional.of(finder.html()) : Optional.empty();
  }

  /** The value in a script that holds JSON or assigns some to a variable. */
  private static String json(String script, String type) {
    if (type.contains("json")) {
      return script;
    }
    int assigned = script.indexOf('=');
    int start = assigned + 1;
    while (assigned >= 0
        && start < script.length()
        && Character.isWhitespace(script.charAt(start))) {
      start++;
    }
    if (script.startsWith("JSON.parse(", start)) {
      for (JsonNode literal : LenientJson.read("[" + script.substring(start + 11))) {
        JsonNode first = literal.path(0);
        if (first.isString()) {
          return first.stringValue();
        }
      }
    }
    boolean value = start < script.length() && "{[".indexOf(script.charAt(start)) >= 0;
    return assigned >= 0 && value ? script.substring(start) : "";
  }

  /** Looks for the array, object or string that holds the most running text. */
  private static final class Finder {
    private List<String> best = List.of();
    private int bestWords;

    void look(JsonNode node, int depth) {
      if (depth > DEEPEST || !node.isContainer()) {
        return;
      }
      List<String> texts = new ArrayList<>();
      int words = 0;
      for (JsonNode child : node.values()) {
        String text = child.isString() ? child.stringValue() : ownText(child);
        int count = Words.count(stripped(text));
        if (count >= FEWEST_IN_PARAGRAPH && !text.startsWith("http") && isProse(text)) {
          if (node.isObject() && child.isString()) {
            offer(List.of(text), count);
          } else {
            texts.add(text);
            words += count;
          }
        }
      }
      offer(texts, words);
      node.values().forEach(child -> look(child, depth + 1));
    }

    private void offer(List<String> texts, int words) {
      if (words > bestWords) {
        best = List.copyOf(texts);
        bestWords = words;
      }
    }

    /** The text that a paragraph's or section's object holds directly. */
    private static String ownText(JsonNode object) {
      for (String name : List.of("text", "content", "html", "value", "body", "paragraph", "copy")) {
        JsonNode text = object.path(name);
        if (text.isString()) {
          return text.stringValue();
        }
      }
      return "";
    }

    private static boolean isProse(String text) {
      return FunctionWords.share(stripped(text)) > 0.15 && text.indexOf("function(") < 0;
    }

    String html() {
      StringBuilder html = new StringBuilder();
      best.forEach(text -> html.append(paragraphs(text)));
      return html.toString();
    }
  }

  private static String stripped(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      tag = c == '<' || (tag && c != '>');
      out.append(tag || c == '>' ? ' ' : c);
    }
    return out.toString();
  }

  static String paragraphs(String text) {
    if (text.contains("</") || text.contains("<br")) {
      return text.contains("<p") ? text : "<p>" + text + "</p>";
    }
    StringBuilder html = new StringBuilder();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.append("<p>").append(Entities.escape(line.strip())).append("</p>"));
    return html.toString();
  }
}
