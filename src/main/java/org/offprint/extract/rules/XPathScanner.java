package org.offprint.extract.rules;

/** Reads an XPath from left to right. */
final class XPathScanner {
  private static final int MOST_DIGITS = 4;

  private final String xpath;
  private int at;

  XPathScanner(String xpath) {
    this.xpath = xpath;
  }

  boolean atEnd() {
    return at == xpath.length();
  }

  /** The character that comes next; a zero at the end. */
  char peek() {
    return atEnd() ? '\0' : xpath.charAt(at);
  }

  /** Whether this comes next; goes past it if it does. */
  boolean take(String text) {
    boolean here = xpath.startsWith(text, at);
    at += here ? text.length() : 0;
    return here;
  }

  /** The same for a word with white space around it. */
  boolean takeWord(String word) {
    skipSpace();
    return take(word + " ");
  }

  /** Goes past what has to come next, and white space before it. */
  void expect(String text) {
    skipSpace();
    if (!take(text)) {
      throw wrong();
    }
  }

  void skipSpace() {
    while (Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** A name; there has to be one. */
  String name() {
    int start = at;
    while (isName(peek())) {
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

  /** A number; 0 if there is none. */
  int number() {
    skipSpace();
    int start = at;
    while (Character.isDigit(peek()) && at - start < MOST_DIGITS) {
      at++;
    }
    return start == at ? 0 : Integer.parseInt(xpath.substring(start, at));
  }

  /** What stands between quotation marks; there has to be something. */
  String value() {
    skipSpace();
    char quote = peek();
    int end = quote == '\'' || quote == '"' ? xpath.indexOf(quote, at + 1) : -1;
    if (end < 0) {
      throw wrong();
    }
    String value = xpath.substring(at + 1, end);
    at = end + 1;
    return value;
  }

  /** What to throw where the XPath is malformed, or says what is not read. */
  IllegalArgumentException wrong() {
    return new IllegalArgumentException("At " + at);
  }
}
