package org.offprint.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchQueryLexer.Kind;
import org.offprint.model.SearchQueryLexer.Token;

/** Reads a query by recursive descent. Never fails: what makes no sense becomes a problem. */
final class SearchQueryParser {
  /** More than anyone types; keeps what is made of a pasted book within SQLite's limits. */
  private static final int MOST_TERMS = 100;

  private static final int DEEPEST = 20;

  private final String text;
  private final List<Token> tokens;
  private final List<SearchProblem> problems = new ArrayList<>();
  private final Set<SearchField> leftOut = EnumSet.noneOf(SearchField.class);
  private final SearchTermReader terms;
  private int at;
  private int count;

  SearchQueryParser(String text, boolean typing) {
    this.text = text;
    this.tokens = new SearchQueryLexer(text).tokens();
    this.terms = new SearchTermReader(problems, typing ? text.length() : -1);
  }

  SearchQuery parse() {
    SearchTerm term = all(0);
    while (at < tokens.size()) {
      // Only a closing parenthesis stops before the end.
      problems.add(new SearchProblem.NothingToClose(tokens.get(at++).range()));
      term = both(term, all(0));
    }
    return new SearchQuery(text, term, leftOut, problems);
  }

  private SearchTerm all(int depth) {
    List<SearchTerm> parts = new ArrayList<>();
    while (at < tokens.size() && tokens.get(at).kind() != Kind.CLOSE) {
      SearchTerm part = any(depth);
      if (part != null) {
        parts.add(part);
      }
    }
    return switch (parts.size()) {
      case 0 -> new SearchTerm.Everything();
      case 1 -> parts.getFirst();
      default -> new SearchTerm.AllOf(parts);
    };
  }

  private @Nullable SearchTerm any(int depth) {
    List<SearchTerm> parts = new ArrayList<>();
    addIfPresent(parts, one(depth));
    while (at < tokens.size() && tokens.get(at).kind() == Kind.OR) {
      Token or = tokens.get(at++);
      SearchTerm right = at < tokens.size() ? one(depth) : null;
      if (right == null || parts.isEmpty()) {
        problems.add(new SearchProblem.OneSided(or.range()));
      }
      addIfPresent(parts, right);
    }
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> new SearchTerm.AnyOf(parts);
    };
  }

  /** One operand; null if there is none, in which case at least an OR is left to be read. */
  private @Nullable SearchTerm one(int depth) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case OR, CLOSE -> null;
      case NOT -> negated(depth);
      case OPEN -> group(depth);
      case TERM -> {
        at++;
        yield term(token);
      }
    };
  }

  private @Nullable SearchTerm negated(int depth) {
    Token not = tokens.get(at++);
    if (at < tokens.size() && leavesOut(tokens.get(at))) {
      at++;
      return null;
    }
    SearchTerm term = at < tokens.size() && depth < DEEPEST ? one(depth + 1) : null;
    if (term == null || term instanceof SearchTerm.Everything) {
      problems.add(new SearchProblem.NothingToLeaveOut(not.range()));
      return null;
    }
    return new SearchTerm.Not(term);
  }

  /** Whether the token is what follows the dash in {@code -in:comments} or {@code -in:notes}. */
  private boolean leavesOut(Token token) {
    if (token.field() == null || !token.field().equalsIgnoreCase("in")) {
      return false;
    }
    if (token.value().equalsIgnoreCase("comments")) {
      leftOut.add(SearchField.COMMENT);
    } else if (token.value().equalsIgnoreCase("notes")) {
      leftOut.add(SearchField.NOTE);
    } else {
      problems.add(new SearchProblem.CannotBeLeftOut(token.range()));
    }
    return true;
  }

  private @Nullable SearchTerm group(int depth) {
    Token open = tokens.get(at++);
    if (depth >= DEEPEST) {
      problems.add(new SearchProblem.TooDeep(open.range()));
      return null;
    }
    SearchTerm inner = all(depth + 1);
    if (at < tokens.size()) {
      at++;
    } else {
      problems.add(new SearchProblem.GroupNotClosed(open.range()));
    }
    return inner instanceof SearchTerm.Everything ? null : inner;
  }

  private @Nullable SearchTerm term(Token token) {
    if (count == MOST_TERMS) {
      problems.add(new SearchProblem.TooManyTerms(token.range(), MOST_TERMS));
    }
    return count++ >= MOST_TERMS ? null : terms.read(token);
  }

  private static SearchTerm both(SearchTerm left, SearchTerm right) {
    if (right instanceof SearchTerm.Everything) {
      return left;
    }
    return left instanceof SearchTerm.Everything
        ? right
        : new SearchTerm.AllOf(List.of(left, right));
  }

  private static void addIfPresent(List<SearchTerm> parts, @Nullable SearchTerm part) {
    if (part != null) {
      parts.add(part);
    }
  }
}
