package org.offprint.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;

/** Finds elements by the selectors of site rules: XPath or CSS. */
final class RuleSelector {
  private RuleSelector() {}

  /** The elements that a selector finds, in page order; none if it is malformed. */
  static List<Element> find(Element root, String selector) {
    try {
      return new ArrayList<>(root.select(read(selector).css()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private static XPathReader.Selector read(String selector) {
    return selector.startsWith("/")
        ? XPathReader.read(selector)
        : new XPathReader.Selector(selector, "");
  }

  /** What the first selector that finds something finds; the text is never blank. */
  static List<String> texts(Element root, List<String> selectors) {
    for (String selector : selectors) {
      List<Element> found = find(root, selector);
      String attribute = found.isEmpty() ? "" : read(selector).attribute();
      List<String> texts =
          found.stream()
              .map(e -> text(e, attribute))
              .map(String::strip)
              .filter(t -> !t.isEmpty())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static String text(Element element, String attribute) {
    if (!attribute.isEmpty()) {
      return element.attr(attribute);
    }
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }

  /** What is wrong with a value, as a sentence; empty if nothing is. */
  static String problem(String directive, String value) {
    if (value.isEmpty() || value.length() > RuleCost.LONGEST) {
      return "the value of " + directive + " is empty or too long.";
    }
    if (directive.equals("strip_id_or_class")) {
      return "";
    }
    String shown = SiteRulesParser.shown(value);
    boolean xpath = value.startsWith("/");
    try {
      String css = read(value).css();
      QueryParser.parse(css);
      return RuleCost.isHigh(css)
          ? "this may take too long on a large page (regular expressions, :has): " + shown
          : "";
    } catch (IllegalStateException | IllegalArgumentException e) {
      return (xpath ? "this XPath is not understood: " : "this is no CSS selector: ") + shown;
    }
  }
}
