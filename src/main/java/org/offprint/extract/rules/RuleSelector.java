package org.offprint.extract.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds elements of a page by the selectors of site rules: XPath or CSS. For use by one thread. */
final class RuleSelector {
  /** How many elements are asked between two looks at the clock. */
  private static final int BETWEEN_LOOKS = 32;

  private final Element page;
  private final LongSupplier clock;
  private long nanosLeft;

  /**
   * Searches one page.
   *
   * @param time what all searches together may take
   */
  RuleSelector(Element page, Duration time) {
    this(page, time, System::nanoTime);
  }

  /** The same, by another clock than {@link System#nanoTime}. */
  RuleSelector(Element page, Duration time, LongSupplier clock) {
    this.page = page;
    this.clock = clock;
    this.nanosLeft = time.toNanos();
  }

  /**
   * The elements that a selector finds, in page order; none if it is malformed, or if there is no
   * time left to look for them. The clock is asked between elements, as in jsoup's own search it is
   * not.
   */
  List<Element> find(String selector) {
    try {
      return find(QueryParser.parse(read(selector).css()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private List<Element> find(Evaluator wanted) {
    List<Element> found = new ArrayList<>();
    Iterator<Element> elements = page.stream().iterator();
    long start = clock.getAsLong();
    long spent = 0;
    for (int i = 0; elements.hasNext() && spent <= nanosLeft; i++) {
      Element element = elements.next();
      if (wanted.matches(page, element)) {
        found.add(element);
      }
      spent = i % BETWEEN_LOOKS == 0 ? clock.getAsLong() - start : spent;
    }
    nanosLeft -= spent;
    return nanosLeft < 0 ? List.of() : found;
  }

  private static XPathReader.Selector read(String selector) {
    return selector.startsWith("/")
        ? XPathReader.read(selector)
        : new XPathReader.Selector(selector, "");
  }

  /** What the first selector that finds something finds; the text is never blank. */
  List<String> texts(List<String> selectors) {
    for (String selector : selectors) {
      List<Element> found = find(selector);
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
