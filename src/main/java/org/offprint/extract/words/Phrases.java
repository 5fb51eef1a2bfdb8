package org.offprint.extract.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the phrases by which pages address the reader ("read more", "sign up"), in many languages.
 * They hint at furniture; stories use some of them, too.
 */
public enum Phrases {
  MORE,
  SIGNUP,
  SHARE,
  ADVERT,
  LEGAL,
  CREDIT,
  COMMENT,
  BYLINE,
  NAVIGATION,
  TAGS,
  END;

  private static final int SIZE = values().length;

  private record Phrase(String text, Phrases use) {}

  /** Of a long text only so many characters are looked at. */
  public static final int LONGEST = 240;

  private static final List<List<Phrase>> LISTS = new ArrayList<>();
  private static final HashedWords BY_FIRST_WORD = table();

  /** The same lists, as they are gone through. */
  private static final Phrase[][] BY_LIST =
      LISTS.stream().map(list -> list.toArray(Phrase[]::new)).toArray(Phrase[][]::new);

  /** An empty count of phrases, a place for each use. */
  public static int[] noCounts() {
    return new int[SIZE];
  }

  /**
   * Counts the phrases that stand at a place of a text.
   *
   * @param first the hash of the word, or of the single sign, that stands there
   * @param counts by ordinal; added to
   */
  public static void count(long first, String text, int at, int[] counts) {
    int list = BY_FIRST_WORD.get(first);
    if (list != 0) {
      add(BY_LIST[list - 1], text, at, counts);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the places never leave the program
  private static void add(Phrase[] phrases, String text, int at, int[] counts) {
    for (Phrase p : phrases) {
      if (mayStand(p.text, text, at)
          && text.regionMatches(true, at, p.text, 0, p.text.length())
          && endsWord(text, at + p.text.length())) {
        counts[p.use.ordinal()]++;
      }
    }
  }

  /** Whether the last sign of a phrase stands where it would have to, as is seldom so. */
  private static boolean mayStand(String phrase, String text, int at) {
    int last = at + phrase.length() - 1;
    if (last >= text.length()) {
      return false;
    }
    char c = text.charAt(last);
    return c >= 128 || HashedWords.lower(c) == phrase.charAt(phrase.length() - 1);
  }

  /** Whether a text begins with a phrase of a use, whatever signs stand before it. */
  public static boolean opens(String text, Phrases use) {
    int start = 0;
    int length = Math.min(text.length(), LONGEST);
    while (start < length && !HashedWords.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    long hash = HashedWords.start();
    for (int end = start; end < length && HashedWords.isLetterOrDigit(text.charAt(end)); end++) {
      hash = HashedWords.next(hash, text.charAt(end));
    }
    int list = BY_FIRST_WORD.get(hash);
    for (Phrase p : list == 0 ? List.<Phrase>of() : LISTS.get(list - 1)) {
      if (p.use == use
          && text.regionMatches(true, start, p.text, 0, p.text.length())
          && endsWord(text, start + p.text.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !HashedWords.isLetterOrDigit(text.charAt(at))
        || !HashedWords.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The end of the word, or of the single sign, that a phrase begins with. */
  private static int wordEnd(String phrase) {
    int i = 0;
    while (i < phrase.length() && HashedWords.isLetterOrDigit(phrase.charAt(i))) {
      i++;
    }
    return i == 0 ? 1 : i;
  }

  private static HashedWords table() {
    Map<String, Integer> firsts = new HashMap<>();
    for (String line : Resources.lines("phrases.txt")) {
      int colon = line.indexOf(':');
      Phrases use = valueOf(line.substring(0, colon));
      for (String phrase : line.substring(colon + 1).strip().split("\\|", -1)) {
        int list =
            firsts.computeIfAbsent(
                phrase.substring(0, wordEnd(phrase)),
                k -> {
                  LISTS.add(new ArrayList<>());
                  return LISTS.size();
                });
        LISTS.get(list - 1).add(new Phrase(phrase, use));
      }
    }
    return new HashedWords(firsts);
  }
}
