package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;

/** How much two wordings of a headline have in common. */
final class TitleLikeness {
  private static final int MOST_WORDS = 60;

  private TitleLikeness() {}

  /** Share of the shorter one's words that the other has too; 0 to 1. */
  static double of(String a, String b) {
    String x = FieldText.key(a);
    String y = FieldText.key(b);
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    if (x.equals(y)) {
      return 1;
    }
    String shorter = x.length() < y.length() ? x : y;
    String longer = x.length() < y.length() ? y : x;
    if (longer.contains(shorter)) {
      return 0.5 + 0.5 * shorter.length() / longer.length();
    }
    return words(a, b);
  }

  private static double words(String a, String b) {
    List<String> x = longer(FieldText.lower(a));
    List<String> y = longer(FieldText.lower(b));
    long shared = x.stream().filter(y::contains).count();
    int most = Math.max(x.size(), y.size());
    return most == 0 ? 0 : 0.9 * shared / most;
  }

  /** The words of at least three letters or digits of ASCII, each once. */
  private static List<String> longer(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
      if (i == text.length() || !(text.charAt(i) < 128 && isWordPart(text.charAt(i)))) {
        String word = i > start + 2 ? text.substring(start, i) : "";
        if (!word.isEmpty() && !words.contains(word)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || HashedWords.isLetterOrDigit(c);
  }
}
