package org.offprint.model;

import java.util.List;
import java.util.Set;

/**
 * A search in the person's own words, and what was understood of it. Any text is a query: what
 * makes no sense is left out and explained.
 *
 * <p>The language: words that must all occur; {@code "a phrase"}; {@code begin*}; {@code -not};
 * {@code one OR other}, which binds closer than the space; parentheses; {@code title:}, {@code
 * text:}, {@code site:}, {@code author:}, {@code comment:}, {@code note:} before a word or phrase;
 * {@code tag:}, {@code lang:}; {@code is:} with the words of {@link SearchState}; {@code saved:}
 * and {@code published:} with a year, month or day, as in {@code 2026}, {@code 2026-10..}, {@code
 * ..2026-10-05}, {@code 2025..2026}, {@code <2012-03}, {@code >=2012}; {@code -in:comments} and
 * {@code -in:notes} to look for words everywhere but there.
 *
 * @param text as it was written
 * @param term what it asks for
 * @param leftOut fields that plain words are not looked for in
 * @param problems what could not be understood, in the order of the text
 */
public record SearchQuery(
    String text, SearchTerm term, Set<SearchField> leftOut, List<SearchProblem> problems) {
  public SearchQuery {
    leftOut = Set.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /** Reads a query that is complete. */
  public static SearchQuery parse(String text) {
    return new SearchQueryParser(text, false).parse();
  }

  /**
   * Reads a query that is still being typed: its last word may go on, unless a space or a quotation
   * mark has ended it.
   */
  public static SearchQuery whileTyping(String text) {
    return new SearchQueryParser(text, true).parse();
  }

  /**
   * Where the parts of a query stand that could be left out each for itself: words, phrases,
   * groups, alternatives.
   */
  public static List<TextRange> parts(String text) {
    return SearchQueryParts.of(text);
  }

  /** Whether it asks for anything at all. */
  public boolean isEmpty() {
    return term instanceof SearchTerm.Everything;
  }
}
