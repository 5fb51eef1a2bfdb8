package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.WordFolding.Word;

/**
 * The words of a search term as they stand in texts, one after the other.
 *
 * @param words folded; at least one
 * @param prefix whether the last may go on
 * @param spaced whether the last is a word of a script with spaces
 */
public record WordPattern(List<String> words, boolean prefix, boolean spaced) {
  public WordPattern {
    words = List.copyOf(words);
  }

  /**
   * The pattern of a text that has at least one word.
   *
   * @param goesOn whether its last word may go on
   */
  public static WordPattern of(String text, boolean goesOn) {
    List<Word> words = new ArrayList<>(WordFolding.words(text));
    Word last = words.getLast();
    if (last.spaced()) {
      return new WordPattern(folded(words), goesOn, true);
    }
    // The last character of a run stands alone only where the run ends; in a text it may go on.
    boolean ofRun = words.size() > 1 && words.get(words.size() - 2).end() == last.end();
    if (ofRun) {
      words.removeLast();
    }
    return new WordPattern(folded(words), !ofRun, false);
  }

  /**
   * Whether the pattern stands at a place of a text.
   *
   * @param text the words of the text
   * @param at the index of the word to begin with
   */
  boolean matches(List<Word> text, int at) {
    int last = words.size() - 1;
    if (at + last >= text.size()) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!text.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    String word = text.get(at + last).folded();
    return prefix ? word.startsWith(words.get(last)) : word.equals(words.get(last));
  }

  private static List<String> folded(List<Word> words) {
    return words.stream().map(Word::folded).toList();
  }
}
