package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;

/** Finds elements by the selectors of site rules: XPath or CSS. */
final class RuleSelector {
  private RuleSelector() {}

  /** The elements that a selector finds, in page order; none if it is malformed. */
  static List<Element> find(Element root, String selector) {
    String plain = withoutAttribute(selector);
    try {
      return selector.startsWith("/")
          ? root.selectXpath(plain, Element.class)
          : new ArrayList<>(root.select(selector));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return List.of(); // a valid XPath may still select what is no element
    }
  }

  /** {@code //a/@href} means the element; which attribute counts follows from the directive. */
  private static String withoutAttribute(String selector) {
    int at = selector.startsWith("/") ? selector.lastIndexOf("/@") : -1;
    boolean last = at > 0 && selector.indexOf(']', at) < 0 && selector.indexOf('/', at + 1) < 0;
    return last ? selector.substring(0, at) : selector;
  }

  /** What the first selector that finds something finds; the text is never blank. */
  static List<String> texts(Element root, List<String> selectors) {
    for (String selector : selectors) {
      List<String> texts =
          find(root, selector).stream()
              .map(e -> text(e, selector))
              .map(String::strip)
              .filter(t -> !t.isEmpty())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static String text(Element element, String selector) {
    String plain = withoutAttribute(selector);
    if (plain.length() < selector.length()) {
      return element.attr(selector.substring(plain.length() + 2));
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
    if (RuleCost.isHigh(value)) {
      return "this may take too long on a large page, or uses a regular expression: " + shown;
    }
    if (value.startsWith("/")) {
      try {
        new Element("html").selectXpath(withoutAttribute(value), Element.class);
        return "";
      } catch (IllegalStateException | IllegalArgumentException e) {
        return "this is no XPath that selects elements: " + shown;
      }
    }
    try {
      QueryParser.parse(value);
      return "";
    } catch (IllegalStateException | IllegalArgumentException e) {
      return "this is no CSS selector: " + shown;
    }
  }
}
