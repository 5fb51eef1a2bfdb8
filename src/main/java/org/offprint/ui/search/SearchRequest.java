package org.offprint.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchField;
import org.offprint.model.SearchQuery;
import org.offprint.model.SearchTerm;
import org.offprint.model.TextRange;

/**
 * What a person asks for in the search line.
 *
 * @param text as it stands in the field
 * @param place where to look; null for everywhere but the trash
 * @param comments whether words are looked for in comments and notes too
 */
record SearchRequest(String text, @Nullable SearchPlace place, boolean comments) {
  /** Whether it asks for nothing. */
  boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether there is anything to look for in what was understood of it. */
  boolean asksForSomething() {
    return !SearchQuery.whileTyping(text).isEmpty();
  }

  /** What to look for while it is being typed: its last word may go on. */
  SearchQuery query() {
    SearchQuery typed = SearchQuery.whileTyping(text);
    Set<SearchField> leftOut = EnumSet.noneOf(SearchField.class);
    leftOut.addAll(typed.leftOut());
    if (!comments) {
      leftOut.add(SearchField.COMMENT);
      leftOut.add(SearchField.NOTE);
    }
    return new SearchQuery(text, within(typed.term()), leftOut, typed.problems());
  }

  private SearchTerm within(SearchTerm term) {
    if (place == null) {
      return term;
    }
    SearchTerm there = place.term();
    return term instanceof SearchTerm.Everything
        ? there
        : new SearchTerm.AllOf(List.of(there, term));
  }

  /**
   * The same search in words alone, as {@link SearchQuery#parse} reads it: what finds the same when
   * it is kept under a name.
   */
  String inWords() {
    List<String> words = new ArrayList<>();
    words.add(ended());
    if (place != null && !place.words().isEmpty()) {
      words.add(place.words());
    }
    if (!comments) {
      words.add("-in:comments -in:notes");
    }
    return String.join(" ", words);
  }

  /** The text with what makes a finished query of it mean the same. */
  private String ended() {
    String bare = text.strip();
    SearchTerm meant = SearchQuery.whileTyping(text).term();
    for (String end : List.of("", "*", "\"", "\"*")) {
      SearchQuery finished = SearchQuery.parse(bare + end);
      if (finished.term().equals(meant)) {
        return bare + end;
      }
    }
    return bare;
  }

  /** The same search less one of its parts, for each; none that asks for nothing any more. */
  List<Shorter> shorter() {
    List<TextRange> parts = SearchQuery.parts(text);
    List<Shorter> all = new ArrayList<>();
    if (parts.size() > 1) {
      for (TextRange part : parts) {
        String rest =
            (text.substring(0, part.start()).stripTrailing()
                    + " "
                    + text.substring(part.end()).strip())
                .strip();
        SearchRequest shorter = new SearchRequest(rest, place, comments);
        if (shorter.asksForSomething()) {
          all.add(new Shorter(text.substring(part.start(), part.end()), shorter));
        }
      }
    }
    return all;
  }

  /**
   * A search with a part left out.
   *
   * @param part what was left out, as it was written
   */
  record Shorter(String part, SearchRequest rest) {}

  SearchRequest everywhere() {
    return new SearchRequest(text, null, comments);
  }

  SearchRequest withComments() {
    return new SearchRequest(text, place, true);
  }
}
