package org.offprint.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells running text from lists of names and labels by its function words ("the", "und", "de"), as
 * jusText does (Pomikálek 2011), with the words of many languages in one table.
 */
final class FunctionWords {
  private static final int LONGEST = 1000;
  private static final Set<String> WORDS = words();

  private FunctionWords() {}

  /** The share of a text's words that are function words; of a long text, of its beginning. */
  static double share(String text) {
    int words = 0;
    int hits = 0;
    int start = -1;
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        boolean shortEnough = i - start <= 8;
        hits += shortEnough && WORDS.contains(lower(text, start, i)) ? 1 : 0;
        start = -1;
      }
    }
    return words == 0 ? 0 : (double) hits / words;
  }

  private static String lower(String text, int start, int end) {
    char[] letters = new char[end - start];
    for (int i = start; i < end; i++) {
      letters[i - start] = Character.toLowerCase(text.charAt(i));
    }
    return new String(letters);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String line : Resources.lines("function-words.txt")) {
      words.addAll(Arrays.asList(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }
}
