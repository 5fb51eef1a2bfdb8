package org.offprint.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.Resources;

/**
 * Tells a text's language by its script and, among languages of one script, by their most frequent
 * small words: a dozen or so for each of some forty languages.
 */
final class LanguageGuess {
  private static final int FEWEST_LETTERS = 60;

  /** Share of its words that a text's language must find in its list: half of what is usual. */
  private static final double FEWEST_WORDS = 0.08;

  /** How much better than the second best, or than the language a page names. */
  private static final double MARGIN = 1.3;

  private static final Map<String, Set<String>> WORDS = read();

  private LanguageGuess() {}

  /** ISO 639 code; empty unless the text is long enough and plain. */
  static String of(String sample) {
    UnicodeScript script = script(sample);
    String only = languageOf(script);
    if (!only.isEmpty()) {
      return only;
    }
    String best = "";
    double bestShare = 0;
    double second = 0;
    for (Map.Entry<String, Double> share : shares(sample).entrySet()) {
      if (share.getValue() > bestShare) {
        second = bestShare;
        best = share.getKey();
        bestShare = share.getValue();
      } else {
        second = Math.max(second, share.getValue());
      }
    }
    return bestShare >= FEWEST_WORDS && bestShare >= second * MARGIN ? best : "";
  }

  /**
   * Whether a text cannot be in the language that its page names: it is written in another script,
   * or in another language far more likely.
   *
   * @param said BCP 47
   * @param seen what {@link #of} makes of the text
   */
  static boolean isRuledOut(String said, String seen, String sample) {
    String language = said.split("-", 2)[0];
    if (seen.isEmpty() || language.equals(seen) || isKin(language, seen)) {
      return false;
    }
    Map<String, Double> shares = shares(sample);
    boolean known = WORDS.containsKey(language) || !languageOf(script(sample)).isEmpty();
    double own = shares.getOrDefault(language, 0.0);
    double other = shares.getOrDefault(seen, 1.0);
    return known && own < FEWEST_WORDS / 2 && other > own * 3;
  }

  /** Languages that short lists of words do not keep apart. */
  private static boolean isKin(String a, String b) {
    String pair = " " + a + b + " ";
    return (" nbno nonb nbnn nnnb danb nbda dano noda hrbs bshr hrsr srhr cssk skcs idms msid caes"
            + " esca ptgl glpt bgmk mkbg srmk mksr ruuk ukru rube beru nlaf afnl hine nehi himr"
            + " mrhi zhyue yuezh ")
        .contains(pair);
  }

  /** Whether enough of a text's words are small words of a language (BCP 47). */
  static boolean fits(String language, String sample) {
    Set<String> known = WORDS.get(language.split("-", 2)[0]);
    if (known == null) {
      return false;
    }
    int found = 0;
    int words = 0;
    String lower = FieldText.lower(sample);
    for (int start = 0; start < lower.length(); ) {
      int end = start;
      while (end < lower.length() && isWordPart(lower.charAt(end))) {
        end++;
      }
      if (end > start) {
        words++;
        found += known.contains(lower.substring(start, end)) ? 1 : 0;
      }
      start = end + 1;
    }
    return words > 0 && (double) found / words >= FEWEST_WORDS * MARGIN;
  }

  private static Map<String, Double> shares(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    int words = count(sample, counts);
    Map<String, Double> shares = new HashMap<>();
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      double share = share(language.getValue(), counts, words);
      if (share > 0) {
        shares.put(language.getKey(), share);
      }
    }
    return shares;
  }

  private static double share(Set<String> known, Map<String, Integer> counts, int words) {
    int found = 0;
    for (String word : known) {
      found += counts.getOrDefault(word, 0);
    }
    return words == 0 ? 0 : (double) found / words;
  }

  /** Counts a text's words by word, and gives how many there are. */
  private static int count(String sample, Map<String, Integer> counts) {
    String lower = FieldText.lower(sample);
    int words = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !isWordPart(lower.charAt(i))) {
        if (i > start) {
          words++;
          counts.merge(lower.substring(start, i), 1, Integer::sum);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    if (HashedWords.isLetter(c)) {
      return true;
    }
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < sample.length(); i++) {
      if (Character.isLetter(sample.charAt(i))) {
        counts.merge(UnicodeScript.of(sample.charAt(i)), 1, Integer::sum);
      }
    }
    int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > FEWEST_LETTERS / 6 && kana * 8 > han) {
      return UnicodeScript.HIRAGANA;
    }
    UnicodeScript most = UnicodeScript.UNKNOWN;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      boolean more = count.getValue() > counts.getOrDefault(most, 0);
      most = more && count.getValue() >= FEWEST_LETTERS / 3 ? count.getKey() : most;
    }
    return most;
  }

  /** The one language of the news that a script is used for; empty if there are several. */
  private static String languageOf(UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case THAI -> "th";
      case GREEK -> "el";
      case HEBREW -> "he";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case SINHALA -> "si";
      case MYANMAR -> "my";
      case KHMER -> "km";
      case LAO -> "lo";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case ETHIOPIC -> "am";
      default -> "";
    };
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Resources.lines("languages.txt")) {
      int colon = line.indexOf(": ");
      words.put(
          line.substring(0, colon),
          new HashSet<>(List.of(line.substring(colon + 2).strip().split(" +", -1))));
    }
    return Map.copyOf(words);
  }
}
