package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.WordFolding.Word;

/** Finds, in a text, the words that a query looks for. */
public final class SearchMarker {
  private final SearchQuery query;
  private final List<SearchTerm.Words> wanted = new ArrayList<>();

  public SearchMarker(SearchQuery query) {
    this.query = query;
    collect(query.term());
  }

  /** Whether there is anything to mark in any text. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /**
   * The places to mark in a text, in its order and apart from each other.
   *
   * @param field what the text is; not {@link SearchField#ANYWHERE}
   */
  public List<TextRange> marks(SearchField field, String text) {
    List<WordPattern> patterns = patterns(field);
    return patterns.isEmpty() ? List.of() : marks(patterns, WordFolding.words(text), text);
  }

  /** How many UTF-16 units are marked where everything looked for stands once, about. */
  public int length(SearchField field) {
    return wanted.stream()
        .filter(words -> words.field() == field || words.field() == SearchField.ANYWHERE)
        .mapToInt(words -> words.text().length())
        .sum();
  }

  private List<WordPattern> patterns(SearchField field) {
    if (query.leftOut().contains(field)) {
      return wanted.stream().filter(words -> words.field() == field).map(this::pattern).toList();
    }
    return wanted.stream()
        .filter(words -> words.field() == field || words.field() == SearchField.ANYWHERE)
        .map(this::pattern)
        .toList();
  }

  private WordPattern pattern(SearchTerm.Words words) {
    return WordPattern.of(words.text(), words.prefix());
  }

  private static List<TextRange> marks(List<WordPattern> patterns, List<Word> words, String text) {
    List<TextRange> marks = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int end = -1;
      for (WordPattern pattern : patterns) {
        if (pattern.matches(words, at)) {
          end = Math.max(end, end(pattern, words.get(at + pattern.words().size() - 1), text));
        }
      }
      if (end > 0) {
        add(marks, words.get(at).start(), end);
      }
    }
    return marks;
  }

  /** A single character without spaces is found as the first of a pair. */
  private static int end(WordPattern pattern, Word last, String text) {
    return !pattern.spaced() && pattern.prefix()
        ? text.offsetByCodePoints(last.start(), 1)
        : last.end();
  }

  private static void add(List<TextRange> marks, int start, int end) {
    if (!marks.isEmpty() && marks.getLast().end() >= start) {
      TextRange last = marks.removeLast();
      marks.add(new TextRange(last.start(), Math.max(last.end(), end)));
    } else {
      marks.add(new TextRange(start, end));
    }
  }

  private void collect(SearchTerm term) {
    switch (term) {
      case SearchTerm.Words words -> wanted.add(words);
      case SearchTerm.AllOf all -> all.terms().forEach(this::collect);
      case SearchTerm.AnyOf any -> any.terms().forEach(this::collect);
      case SearchTerm.Everything _,
          SearchTerm.Tagged _,
          SearchTerm.Is _,
          SearchTerm.Saved _,
          SearchTerm.Published _,
          SearchTerm.InLanguage _,
          SearchTerm.InList _,
          SearchTerm.Not _ -> {}
    }
  }
}
