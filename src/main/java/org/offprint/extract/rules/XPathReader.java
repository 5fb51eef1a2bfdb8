package org.offprint.extract.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the XPath that site rules are written in, location paths with conditions on attributes,
 * places and words, as CSS selectors. The JDK's own XPath takes time in proportion to the square of
 * a page's length and cannot be stopped; jsoup's selectors take it in proportion to length times
 * depth.
 *
 * <p>Read are {@code /}, {@code //}, names, {@code *}, {@code |}, a last step to an attribute, and
 * in brackets numbers, {@code last()}, {@code @a}, {@code =}, {@code contains}, {@code
 * starts-with}, {@code not}, {@code and}, {@code or}.
 */
final class XPathReader {
  private final XPathScanner in;
  private String attribute = "";

  private XPathReader(XPathScanner in) {
    this.in = in;
  }

  /**
   * An XPath in CSS.
   *
   * @param attribute the attribute that its last step leads to; empty if it leads to elements
   */
  record Selector(String css, String attribute) {}

  /**
   * Reads an XPath.
   *
   * @throws IllegalArgumentException if it is malformed, or says what is not read
   */
  static Selector read(String xpath) {
    XPathScanner in = new XPathScanner(xpath);
    XPathReader reader = new XPathReader(in);
    List<String> paths = new ArrayList<>();
    do {
      in.skipSpace();
      paths.add(reader.path());
      in.skipSpace();
    } while (in.take("|"));
    if (!in.atEnd()) {
      throw in.wrong();
    }
    return new Selector(String.join(", ", paths), reader.attribute);
  }

  private String path() {
    StringBuilder css = new StringBuilder();
    boolean first = true;
    while (in.peek() == '/') {
      boolean deep = in.take("//");
      if (!deep) {
        in.expect("/");
      }
      if (in.take("@")) {
        attribute = in.name();
        break;
      }
      String step = step();
      boolean root = first && !deep;
      css.append(first ? (root ? rooted(step) : step) : deep ? " " + step : " > " + step);
      first = false;
    }
    if (css.isEmpty()) {
      throw in.wrong();
    }
    return css.toString();
  }

  private static String rooted(String step) {
    return step + (step.startsWith("html") ? "" : ":root");
  }

  private String step() {
    in.take("descendant::");
    in.take("child::");
    String name = in.take("*") ? "*" : in.name();
    StringBuilder css = new StringBuilder(name);
    while (in.take("[")) {
      in.skipSpace();
      css.append(Character.isDigit(in.peek()) ? place(in.number(), name) : either(name));
      in.expect("]");
    }
    return css.toString();
  }

  private static String place(int number, String name) {
    return (name.equals("*") ? ":nth-child(" : ":nth-of-type(") + number + ")";
  }

  private String either(String name) {
    List<String> choices = new ArrayList<>(List.of(both(name)));
    while (in.takeWord("or")) {
      choices.add(both(name));
    }
    return choices.size() == 1 ? choices.getFirst() : ":is(" + String.join(", ", choices) + ")";
  }

  private String both(String name) {
    StringBuilder all = new StringBuilder(condition(name));
    while (in.takeWord("and")) {
      all.append(condition(name));
    }
    return all.toString();
  }

  private String condition(String name) {
    in.skipSpace();
    if (in.take("not(")) {
      String inner = either(name);
      in.expect(")");
      return ":not(" + inner + ")";
    }
    if (in.take("last()")) {
      return name.equals("*") ? ":last-child" : ":last-of-type";
    }
    if (in.take("position()")) {
      in.expect("=");
      return place(in.number(), name);
    }
    if (in.take("(")) {
      String inner = either(name);
      in.expect(")");
      return inner;
    }
    if (in.take("contains(")) {
      return contains();
    }
    if (in.take("starts-with(")) {
      String of = attributeOnly();
      return "[" + of + "^=" + quoted(second()) + "]";
    }
    String of = attributeOnly();
    in.skipSpace();
    if (in.take("!=")) {
      return "[" + of + "]:not([" + of + "=" + quoted(in.value()) + "])";
    }
    return in.take("=") ? "[" + of + "=" + quoted(in.value()) + "]" : "[" + of + "]";
  }

  /** An attribute's or the element's words; of a class between spaces, the whole name. */
  private String contains() {
    in.skipSpace();
    boolean spaced = in.take("concat(");
    if (spaced) {
      in.value();
      in.expect(",");
    }
    String of = operand();
    if (spaced) {
      in.expect(",");
      in.value();
      in.expect(")");
    }
    String value = second();
    if (spaced && of.equals("class") && value.startsWith(" ") && value.endsWith(" ")) {
      return "." + classNamed(value.strip());
    }
    return of.isEmpty() ? ":contains(" + words(value) + ")" : "[" + of + "*=" + quoted(value) + "]";
  }

  /** An attribute's name; empty for the element's own words. */
  private String operand() {
    in.skipSpace();
    if (in.take("normalize-space(")) {
      String inner = operand();
      in.expect(")");
      return inner;
    }
    if (in.take("@")) {
      return in.name();
    }
    if (in.take("text()") || in.take("string()") || in.take(".")) {
      return "";
    }
    throw in.wrong();
  }

  /** An attribute's name, where the element's own words cannot be asked for in CSS. */
  private String attributeOnly() {
    String of = operand();
    if (of.isEmpty()) {
      throw in.wrong();
    }
    return of;
  }

  private String second() {
    in.expect(",");
    String value = in.value();
    in.expect(")");
    return value;
  }

  private String quoted(String value) {
    if (value.indexOf('\\') >= 0 || value.indexOf(']') >= 0) {
      throw in.wrong();
    }
    char quote = value.indexOf('\'') < 0 ? '\'' : '"';
    return quote + value + quote;
  }

  private String words(String value) {
    if (value.isBlank() || value.chars().anyMatch(c -> "()\\'\"".indexOf(c) >= 0)) {
      throw in.wrong();
    }
    return value;
  }

  private String classNamed(String value) {
    if (!value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
      throw in.wrong();
    }
    return value;
  }
}
