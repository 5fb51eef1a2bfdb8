package org.offprint.extract.words;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells running text from lists of names and labels by its function words ("the", "und", "de"), as
 * jusText does (Pomikálek 2011), with the words of many languages in one table.
 */
public final class FunctionWords {
  /** Of a long text only so many characters are looked at. */
  public static final int LONGEST = 300;

  private static final HashedWords WORDS = words();

  private FunctionWords() {}

  /** The share of a text's words that are function words; of a long text, of its beginning. */
  public static double share(String text) {
    int words = 0;
    int hits = 0;
    boolean inWord = false;
    long hash = HashedWords.start();
    int end = Math.min(text.length(), LONGEST);
    char[] characters = new char[end];
    text.getChars(0, end, characters, 0);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && HashedWords.isLetter(characters[i]);
      if (letter) {
        hash = HashedWords.next(hash, characters[i]);
        inWord = true;
      } else if (inWord) {
        words++;
        hits += WORDS.get(hash) == 0 ? 0 : 1;
        hash = HashedWords.start();
        inWord = false;
      }
    }
    return words == 0 ? 0 : (double) hits / words;
  }

  /** Whether a word, by its hash, is a function word. */
  public static boolean has(long hash) {
    return WORDS.get(hash) != 0;
  }

  private static HashedWords words() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : Resources.lines("function-words.txt")) {
      for (String word : line.split(" ", -1)) {
        words.put(word, 1);
      }
    }
    return new HashedWords(words);
  }
}
