package org.offprint.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.WordFolding.Word;

/** Finds, in a text, the words that a query looks for. */
public final class SearchMarker {
  private final List<SearchTerm.Words> wanted;
  private final Map<SearchField, List<WordPattern>> patterns = new EnumMap<>(SearchField.class);

  public SearchMarker(SearchQuery query) {
    wanted = query.term().words();
    for (SearchField field : SearchField.values()) {
      patterns.put(field, patterns(field, query.leftOut().contains(field)));
    }
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
    List<WordPattern> ofField = patterns.getOrDefault(field, List.of());
    return ofField.isEmpty() ? List.of() : marks(ofField, WordFolding.words(text), text);
  }

  /** How many UTF-16 units are marked where everything looked for stands once, about. */
  public int length(SearchField field) {
    return wanted.stream()
        .filter(words -> words.field() == field || words.field() == SearchField.ANYWHERE)
        .mapToInt(words -> words.text().length())
        .sum();
  }

  private List<WordPattern> patterns(SearchField field, boolean leftOut) {
    return wanted.stream()
        .filter(
            words -> words.field() == field || (!leftOut && words.field() == SearchField.ANYWHERE))
        .map(words -> WordPattern.of(words.text(), words.prefix()))
        .toList();
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
}
