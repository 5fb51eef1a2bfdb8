package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;

/** Finds elements by the selectors of site rules: XPath or CSS. */
final class RuleSelector {
  private static final int LONGEST = 500;

  private RuleSelector() {}

  /** The elements that a selector finds, in page order; none if it is malformed. */
  static List<Element> find(Element root, String selector) {
    try {
      return selector.startsWith("/")
          ? root.selectXpath(selector, Element.class)
          : new ArrayList<>(root.select(selector));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return List.of(); // XPath is only read against a document, so a mistake shows here
    }
  }

  /** What the first selector that finds something finds; the text is never blank. */
  static List<String> texts(Element root, List<String> selectors) {
    for (String selector : selectors) {
      List<String> texts =
          find(root, selector).stream()
              .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
              .map(String::strip)
              .filter(t -> !t.isEmpty())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** What is wrong with a value, as a sentence; empty if nothing is. */
  static String problem(String directive, String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return "the value of " + directive + " is empty or too long.";
    }
    if (directive.equals("strip_id_or_class") || value.startsWith("/")) {
      return "";
    }
    try {
      QueryParser.parse(value);
      return "";
    } catch (IllegalStateException | IllegalArgumentException e) {
      return "this is no CSS selector: " + value;
    }
  }
}
