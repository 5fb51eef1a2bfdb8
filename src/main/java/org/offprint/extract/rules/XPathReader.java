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
  private final String xpath;
  private int at;
  private String attribute = "";

  private XPathReader(String xpath) {
    this.xpath = xpath;
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
    XPathReader reader = new XPathReader(xpath);
    List<String> paths = new ArrayList<>();
    do {
      reader.space();
      paths.add(reader.path());
      reader.space();
    } while (reader.take("|"));
    if (reader.at < xpath.length()) {
      throw reader.wrong();
    }
    return new Selector(String.join(", ", paths), reader.attribute);
  }

  private String path() {
    StringBuilder css = new StringBuilder();
    boolean first = true;
    while (peek() == '/') {
      boolean deep = take("//") || (!take("/") && deep());
      if (take("@")) {
        attribute = name();
        break;
      }
      String step = step();
      boolean root = first && !deep;
      css.append(first ? (root ? rooted(step) : step) : deep ? " " + step : " > " + step);
      first = false;
    }
    if (css.isEmpty()) {
      throw wrong();
    }
    return css.toString();
  }

  private boolean deep() {
    throw wrong();
  }

  private static String rooted(String step) {
    return step + (step.startsWith("html") ? "" : ":root");
  }

  private String step() {
    take("descendant::");
    take("child::");
    String name = take("*") ? "*" : name();
    StringBuilder css = new StringBuilder(name);
    while (take("[")) {
      space();
      css.append(Character.isDigit(peek()) ? place(number(), name) : either(name));
      space();
      expect("]");
    }
    return css.toString();
  }

  private static String place(int number, String name) {
    return (name.equals("*") ? ":nth-child(" : ":nth-of-type(") + number + ")";
  }

  private String either(String name) {
    List<String> choices = new ArrayList<>(List.of(both(name)));
    while (takeWord("or")) {
      choices.add(both(name));
    }
    return choices.size() == 1 ? choices.getFirst() : ":is(" + String.join(", ", choices) + ")";
  }

  private String both(String name) {
    StringBuilder all = new StringBuilder(condition(name));
    while (takeWord("and")) {
      all.append(condition(name));
    }
    return all.toString();
  }

  private String condition(String name) {
    space();
    if (take("not(")) {
      String inner = either(name);
      expect(")");
      return ":not(" + inner + ")";
    }
    if (take("last()")) {
      return name.equals("*") ? ":last-child" : ":last-of-type";
    }
    if (take("position()")) {
      space();
      expect("=");
      space();
      return place(number(), name);
    }
    if (take("(")) {
      String inner = either(name);
      space();
      expect(")");
      return inner;
    }
    if (take("contains(")) {
      return contains();
    }
    if (take("starts-with(")) {
      String of = operand();
      String value = second();
      return of.isEmpty() ? unread() : "[" + of + "^=" + quoted(value) + "]";
    }
    String of = operand();
    space();
    if (take("!=")) {
      return of.isEmpty() ? unread() : "[" + of + "]:not([" + of + "=" + quoted(value()) + "])";
    }
    if (take("=")) {
      return of.isEmpty() ? unread() : "[" + of + "=" + quoted(value()) + "]";
    }
    return of.isEmpty() ? unread() : "[" + of + "]";
  }

  /** An attribute's or the element's words; of a class between spaces, the whole name. */
  private String contains() {
    space();
    boolean spaced = take("concat(");
    if (spaced) {
      space();
      value();
      space();
      expect(",");
    }
    String of = operand();
    if (spaced) {
      space();
      expect(",");
      space();
      value();
      space();
      expect(")");
    }
    String value = second();
    if (spaced && of.equals("class") && value.startsWith(" ") && value.endsWith(" ")) {
      return "." + classNamed(value.strip());
    }
    return of.isEmpty() ? ":contains(" + words(value) + ")" : "[" + of + "*=" + quoted(value) + "]";
  }

  /** An attribute's name; empty for the element's own words. */
  private String operand() {
    space();
    if (take("normalize-space(")) {
      String inner = operand();
      space();
      expect(")");
      return inner;
    }
    if (take("@")) {
      return name();
    }
    if (take("text()") || take("string()") || take(".")) {
      return "";
    }
    throw wrong();
  }

  private String second() {
    space();
    expect(",");
    space();
    String value = value();
    space();
    expect(")");
    return value;
  }

  private String value() {
    space();
    char quote = peek();
    int end = quote == '\'' || quote == '"' ? xpath.indexOf(quote, at + 1) : -1;
    if (end < 0) {
      throw wrong();
    }
    String value = xpath.substring(at + 1, end);
    at = end + 1;
    return value;
  }

  private String quoted(String value) {
    if (value.indexOf('\\') >= 0 || value.indexOf(']') >= 0) {
      throw wrong();
    }
    char quote = value.indexOf('\'') < 0 ? '\'' : '"';
    return quote + value + quote;
  }

  private String words(String value) {
    return value.chars().anyMatch(c -> "()\\'\"".indexOf(c) >= 0) || value.isBlank()
        ? unread()
        : value;
  }

  private String classNamed(String value) {
    return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        ? value
        : unread();
  }

  private String name() {
    int start = at;
    while (at < xpath.length() && isName(xpath.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw wrong();
    }
    return xpath.substring(start, at);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private int number() {
    int start = at;
    while (at < xpath.length() && Character.isDigit(xpath.charAt(at)) && at - start < 4) {
      at++;
    }
    return start == at ? 0 : Integer.parseInt(xpath.substring(start, at));
  }

  private boolean takeWord(String word) {
    space();
    boolean here = xpath.startsWith(word + " ", at);
    at += here ? word.length() + 1 : 0;
    return here;
  }

  private boolean take(String text) {
    boolean here = xpath.startsWith(text, at);
    at += here ? text.length() : 0;
    return here;
  }

  private void expect(String text) {
    if (!take(text)) {
      throw wrong();
    }
  }

  private void space() {
    while (at < xpath.length() && Character.isWhitespace(xpath.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < xpath.length() ? xpath.charAt(at) : '\0';
  }

  private String unread() {
    throw wrong();
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("At " + at);
  }
}
