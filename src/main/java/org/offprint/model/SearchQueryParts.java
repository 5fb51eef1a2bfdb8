package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.SearchQueryLexer.Kind;
import org.offprint.model.SearchQueryLexer.Token;

/** Finds the parts of a query that could be left out of it each for itself. */
final class SearchQueryParts {
  private final List<Token> tokens;
  private int at;

  private SearchQueryParts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Where words, phrases, groups and alternatives stand, in order. */
  static List<TextRange> of(String query) {
    return new SearchQueryParts(new SearchQueryLexer(query).tokens()).read();
  }

  private List<TextRange> read() {
    List<TextRange> parts = new ArrayList<>();
    while (at < tokens.size()) {
      int start = tokens.get(at).start();
      operand();
      while (at < tokens.size() && tokens.get(at).kind() == Kind.OR) {
        at++;
        operand();
      }
      parts.add(new TextRange(start, tokens.get(at - 1).end()));
    }
    return parts;
  }

  private void operand() {
    while (at < tokens.size() && tokens.get(at).kind() == Kind.NOT) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at).kind() == Kind.OPEN) {
      group();
    } else if (at < tokens.size()) {
      at++;
    }
  }

  private void group() {
    int depth = 0;
    do {
      Kind kind = tokens.get(at++).kind();
      depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
    } while (depth > 0 && at < tokens.size());
  }
}
