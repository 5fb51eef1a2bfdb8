package org.offprint.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** The languages that have a word on their lists, as bits, by its number in {@link #WORDS}. */
  private static final List<Long> SPOKEN_IN = new ArrayList<>();

  private static final HashedWords WORDS = read();

  private LanguageGuess() {}

  /** ISO 639 code; empty unless the text is long enough and plain. */
  static String of(String sample) {
    String only = languageOf(script(sample));
    if (!only.isEmpty()) {
      return only;
    }
    double[] shares = shares(sample);
    int best = -1;
    double second = 0;
    for (int i = 0; i < shares.length; i++) {
      if (best < 0 || shares[i] > shares[best]) {
        second = best < 0 ? 0 : shares[best];
        best = i;
      } else {
        second = Math.max(second, shares[i]);
      }
    }
    boolean plain = shares[best] >= FEWEST_WORDS && shares[best] >= second * MARGIN;
    return plain ? LANGUAGES.get(best) : "";
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
    double[] shares = shares(sample);
    boolean known = LANGUAGES.contains(language) || !languageOf(script(sample)).isEmpty();
    double own = share(shares, language, 0);
    double other = share(shares, seen, 1);
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

  private static double share(double[] shares, String language, double otherwise) {
    int place = LANGUAGES.indexOf(language);
    return place < 0 || shares[place] == 0 ? otherwise : shares[place];
  }

  /** Whether enough of a text's words are small words of a language (BCP 47). */
  static boolean fits(String language, String sample) {
    int place = LANGUAGES.indexOf(language.split("-", 2)[0]);
    return place >= 0 && shares(sample)[place] >= FEWEST_WORDS * MARGIN;
  }

  /** The share of a text's words that are small words of each language, by its place. */
  private static double[] shares(String sample) {
    double[] shares = new double[LANGUAGES.size()];
    int words = 0;
    int length = sample.length();
    for (int i = 0; i < length; i++) {
      long hash = HashedWords.start();
      int start = i;
      while (i < length && isWordPart(sample.charAt(i))) {
        hash = HashedWords.next(hash, sample.charAt(i++));
      }
      words += i > start ? 1 : 0;
      int word = i > start && !isNumbered(sample, start, i) ? WORDS.get(hash) : 0;
      for (long rest = word == 0 ? 0 : SPOKEN_IN.get(word - 1); rest != 0; rest &= rest - 1) {
        shares[Long.numberOfTrailingZeros(rest)]++;
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = words == 0 ? 0 : shares[i] / words;
    }
    return shares;
  }

  /** Whether letters hang on a number: "1a", "2e", "20th". */
  private static boolean isNumbered(String sample, int start, int end) {
    return (start > 0 && Character.isDigit(sample.charAt(start - 1)))
        || (end < sample.length() && Character.isDigit(sample.charAt(end)));
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
    int latin = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < 128) {
        latin += HashedWords.isLetter(c) ? 1 : 0;
      } else if (HashedWords.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
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

  private static HashedWords read() {
    Map<String, Long> spoken = new LinkedHashMap<>();
    for (String line : Resources.lines("languages.txt")) {
      int colon = line.indexOf(": ");
      long bit = 1L << LANGUAGES.size();
      LANGUAGES.add(line.substring(0, colon));
      for (String word : line.substring(colon + 2).strip().split(" +", -1)) {
        spoken.merge(word, bit, (a, b) -> a | b);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    spoken.forEach(
        (word, languages) -> {
          SPOKEN_IN.add(languages);
          numbers.put(word, SPOKEN_IN.size());
        });
    return new HashedWords(numbers);
  }
}
