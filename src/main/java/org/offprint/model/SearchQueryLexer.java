package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a query into its parts. */
final class SearchQueryLexer {
  /** Opening quotation marks and what may close each; people paste all sorts. */
  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  SearchQueryLexer(String text) {
    this.text = text;
  }

  /** The kinds of parts. */
  enum Kind {
    OPEN,
    CLOSE,
    OR,
    NOT,
    TERM
  }

  /**
   * A part of a query.
   *
   * @param field what stands before the colon of a term; null if there is no colon
   * @param value a term's text without quotation marks and asterisk
   * @param quoted whether the value stood in quotation marks
   * @param closed false if the closing quotation mark is missing
   * @param star whether an asterisk follows the value
   */
  record Token(
      Kind kind,
      int start,
      int end,
      @Nullable String field,
      String value,
      boolean quoted,
      boolean closed,
      boolean star) {
    /** Where it stands. */
    TextRange range() {
      return new TextRange(start, end);
    }
  }

  List<Token> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (c == '(') {
        sign(Kind.OPEN, 1);
      } else if (c == ')') {
        sign(Kind.CLOSE, 1);
      } else if (c == '|') {
        sign(Kind.OR, 1);
      } else if (c == '-' || c == '−') {
        dash();
      } else {
        term();
      }
    }
    return tokens;
  }

  /** A dash before something means "not"; alone, or inside a word, it means nothing. */
  private void dash() {
    boolean attached = at + 1 < text.length() && !isSpace(text.charAt(at + 1));
    if (attached) {
      sign(Kind.NOT, 1);
    } else {
      at++;
    }
  }

  private void sign(Kind kind, int length) {
    tokens.add(new Token(kind, at, at + length, null, "", false, true, false));
    at += length;
  }

  private void term() {
    int start = at;
    if (isQuote(at)) {
      quoted(start, null);
      return;
    }
    while (at < text.length() && !endsWord(at)) {
      if (text.charAt(at) == ':' && at > start && at + 1 < text.length() && isQuote(at + 1)) {
        String field = text.substring(start, at++);
        quoted(start, field);
        return;
      }
      at++;
    }
    word(start, text.substring(start, at));
  }

  private void word(int start, String word) {
    if (word.equals("OR") || word.equals("NOT") || word.equals("AND")) {
      if (!word.equals("AND")) {
        Kind kind = word.equals("OR") ? Kind.OR : Kind.NOT;
        tokens.add(new Token(kind, start, at, null, "", false, true, false));
      }
      return;
    }
    int colon = word.indexOf(':');
    String field = colon > 0 ? word.substring(0, colon) : null;
    String value = colon > 0 ? word.substring(colon + 1) : word;
    boolean star = value.endsWith("*");
    String bare = star ? value.substring(0, value.length() - 1) : value;
    tokens.add(new Token(Kind.TERM, start, at, field, bare, false, true, star));
  }

  private void quoted(int start, @Nullable String field) {
    int open = at++;
    while (at < text.length() && !isQuote(at)) {
      at++;
    }
    String value = text.substring(open + 1, at);
    boolean closed = at < text.length();
    at += closed ? 1 : 0;
    boolean star = at < text.length() && text.charAt(at) == '*';
    at += star ? 1 : 0;
    tokens.add(new Token(Kind.TERM, start, at, field, value, true, closed, star));
  }

  private boolean endsWord(int index) {
    char c = text.charAt(index);
    return isSpace(c) || c == '(' || c == ')' || c == '|';
  }

  private boolean isQuote(int index) {
    return QUOTES.indexOf(text.charAt(index)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
