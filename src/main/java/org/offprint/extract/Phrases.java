package org.offprint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the phrases by which pages address the reader ("read more", "sign up"), in many languages.
 * They hint at furniture; stories use some of them, too.
 */
enum Phrases {
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

  private record Phrase(String text, Phrases use) {}

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = table();
  private static final int LONGEST = 400;

  /**
   * How many phrases of each use a text has.
   *
   * @return by ordinal; of a long text only the beginning is looked at
   */
  @SuppressWarnings("EnumOrdinal") // the places never leave the program
  static int[] count(String text) {
    int[] counts = new int[values().length];
    String lower =
        text.substring(0, Math.min(text.length(), LONGEST))
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < lower.length()) {
      int end = wordEnd(lower, i);
      for (Phrase p : BY_FIRST_WORD.getOrDefault(lower.substring(i, end), List.of())) {
        if (lower.startsWith(p.text, i) && endsWord(lower, i + p.text.length())) {
          counts[p.use.ordinal()]++;
        }
      }
      i = end;
      while (i < lower.length() && lower.charAt(i) == ' ') {
        i++;
      }
    }
    return counts;
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The end of the word or the single sign that begins at a place. */
  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i == from ? i + 1 : i;
  }

  private static Map<String, List<Phrase>> table() {
    Map<String, List<Phrase>> table = new HashMap<>();
    for (String line : Resources.lines("phrases.txt")) {
      int colon = line.indexOf(':');
      Phrases use = valueOf(line.substring(0, colon));
      for (String phrase : line.substring(colon + 1).strip().split("\\|", -1)) {
        String first = phrase.substring(0, wordEnd(phrase, 0));
        table.computeIfAbsent(first, k -> new ArrayList<>()).add(new Phrase(phrase, use));
      }
    }
    return Map.copyOf(table);
  }
}
