package org.offprint.extract.structured;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Reads instructions from JSON-LD (schema.org {@code HowTo} and {@code Recipe}): what is to be
 * made, of what, and the steps.
 */
public final class LinkedSteps {
  private static final Set<String> TYPES = Set.of("howto", "recipe");
  private static final int MOST_STEPS = 500;
  private static final int DEEPEST = 6;

  private LinkedSteps() {}

  /** The instructions as HTML, not sanitised; empty if the page's data hold none. */
  public static Optional<String> find(StructuredData data) {
    for (JsonNode object : data.linked().objects()) {
      if (LinkedData.types(object).stream().anyMatch(TYPES::contains)) {
        Element body = new Element("body");
        body.append(JsonText.paragraphs(object.path("description").asString("")));
        addIngredients(object, body);
        int before = body.childNodeSize();
        add(object.path("step"), body, 0);
        add(object.path("recipeInstructions"), body, 0);
        if (body.childNodeSize() > before) {
          return Optional.of(body.html());
        }
      }
    }
    return Optional.empty();
  }

  private static void addIngredients(JsonNode object, Element body) {
    Element list = new Element("ul");
    for (JsonNode ingredient : LinkedData.each(object.path("recipeIngredient"))) {
      list.appendElement("li").text(ingredient.asString(""));
    }
    if (list.childrenSize() > 0) {
      body.appendChild(list);
    }
  }

  /** Adds steps and sections of steps, with their names where they say more than the text does. */
  private static void add(JsonNode steps, Element body, int depth) {
    for (JsonNode step : LinkedData.each(steps)) {
      if (depth > DEEPEST || body.childNodeSize() > MOST_STEPS) {
        return;
      }
      String text = (step.isString() ? step : step.path("text")).asString("").strip();
      String name = step.path("name").asString("");
      if (!name.isEmpty() && !text.startsWith(name)) {
        body.appendElement("h3").text(name);
      }
      body.append(text.isEmpty() ? "" : JsonText.paragraphs(text));
      add(step.path("itemListElement"), body, depth + 1);
    }
  }
}
