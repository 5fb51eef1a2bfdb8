package org.offprint.extract.blocks;

import java.util.HashMap;
import java.util.Map;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.Resources;

/** Knows the lines in which a page asks its readers to follow, subscribe, share or give. */
final class Appeals {
  /** What a word of the list may do, as bits: open an appeal, or name what it is for. */
  private static final int OPENING = 1;

  /** Opens other sentences, too, and must be about mail. */
  private static final int WEAK_OPENING = 2;

  private static final int ABOUT = 4;
  private static final int MAIL = 8;

  /**
   * A network, which counts after a preposition only: "on Facebook", not "the money of Facebook".
   */
  private static final int NETWORK = 16;

  private static final int PREPOSITION = 32;
  private static final int LONGEST = 420;
  private static final HashedWords WORDS = words();

  private Appeals() {}

  /** Whether a text opens with an appeal and soon says for what. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    long hash = HashedWords.start();
    boolean inWord = false;
    boolean after = false;
    int wanted = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && HashedWords.isLetter(text.charAt(i))) {
        hash = HashedWords.next(hash, text.charAt(i));
        inWord = true;
      } else if (inWord) {
        int kinds = WORDS.get(hash);
        if (wanted == 0) {
          wanted = wanted(kinds);
        } else if ((kinds & (after && wanted != MAIL ? wanted | NETWORK : wanted)) != 0) {
          return true;
        }
        if (wanted < 0) {
          return false;
        }
        after = (kinds & PREPOSITION) != 0;
        hash = HashedWords.start();
        inWord = false;
      }
    }
    return false;
  }

  /** What a text must be about after its first word; -1 if that opens no appeal. */
  private static int wanted(int kinds) {
    if ((kinds & OPENING) != 0) {
      return ABOUT | MAIL;
    }
    return (kinds & WEAK_OPENING) != 0 ? MAIL : -1;
  }

  private static HashedWords words() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : Resources.lines("appeals.txt")) {
      int colon = line.indexOf(':');
      int kind =
          switch (line.substring(0, colon)) {
            case "opening" -> OPENING;
            case "weak" -> WEAK_OPENING;
            case "about" -> ABOUT;
            case "mail" -> MAIL;
            case "network" -> NETWORK;
            case "before" -> PREPOSITION;
            default -> throw new IllegalStateException(line);
          };
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        words.merge(word, kind, (a, b) -> a | b);
      }
    }
    return new HashedWords(words);
  }
}
