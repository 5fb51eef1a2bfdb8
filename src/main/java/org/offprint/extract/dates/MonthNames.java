package org.offprint.extract.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.extract.words.FieldText;

/**
 * Months by name in the languages of the news, from CLDR (by ICU4J), with the short forms that
 * newspapers use beside those.
 */
public final class MonthNames {
  /** Where languages share a word, the earlier one in this list says what it means. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "sv", "da", "nb", "fi",
          "cs", "sk", "hu", "ro", "el", "bg", "sr", "sr-Latn", "hr", "sl", "et", "lv", "lt", "ca",
          "gl", "eu", "ar", "ar-SY", "ar-DZ", "fa", "ur", "hi", "bn", "mr", "ta", "te", "gu", "pa",
          "ne", "he", "id", "ms", "vi", "th", "az", "kk", "uz", "ka", "hy", "is", "ga", "cy", "sq",
          "mk", "bs", "be", "sw", "af", "fil", "de-AT");

  private static final String OTHERS =
      "sept=9 mär=3 maerz=3 mrz=3 mae=3 janv=1 févr=2 fevr=2 juil=7 déc=12 set=9 sett=9 genn=1 "
          + "febr=2 mrt=3 sierp=8 wrzes=9 paźdz=10 нояб=11 сент=9 июн=6 июл=7 мая=5 نیسان=4 "
          + "مئی=5 یکم=0 jän=1 agost=8 agosto=8 setiembre=9 sept.=9 ağu=8 ოქტ=10 ژانویه=1 فوریه=2 "
          + "آوریل=4 مه=5 ژوئن=6 ژوئیه=7 جولای=7 اوت=8 سپتامبر=9 اکتبر=10 نوامبر=11 دسامبر=12 "
          + "ستمبر=9 اکتوبر=10 نومبر=11 دسمبر=12";

  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Integer> ANY = new HashMap<>();

  static {
    for (String tag : LANGUAGES) {
      ULocale locale = ULocale.forLanguageTag(tag);
      Map<String, Integer> names =
          BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), l -> new HashMap<>());
      DateFormatSymbols symbols = new DateFormatSymbols(locale);
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          String[] months = symbols.getMonths(context, width);
          for (int i = 0; i < 12 && i < months.length; i++) {
            put(names, months[i], i + 1);
          }
        }
      }
    }
    for (String pair : OTHERS.split(" ", -1)) {
      int equals = pair.indexOf('=');
      put(ANY, pair.substring(0, equals), Integer.parseInt(pair.substring(equals + 1)));
    }
    for (String tag : LANGUAGES) {
      String language = ULocale.forLanguageTag(tag).getLanguage();
      BY_LANGUAGE.getOrDefault(language, Map.of()).forEach(ANY::putIfAbsent);
    }
  }

  private MonthNames() {}

  /**
   * The number of a month.
   *
   * @param word in lower case; without a full stop
   * @param language ISO 639 code that decides where languages differ; may be empty
   * @return 1 to 12; 0 if it is no month's name
   */
  public static int number(String word, String language) {
    int month = exactly(word, language);
    return month == 0 && hasAccents(word) ? exactly(bare(word), language) : month;
  }

  private static int exactly(String word, String language) {
    Integer any = ANY.get(word); // which knows all names
    return any == null ? 0 : BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(word, any);
  }

  private static boolean hasAccents(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  private static void put(Map<String, Integer> names, String name, int month) {
    String word = FieldText.lower(name).replace(".", "").strip();
    boolean nameless =
        word.isEmpty() || Character.isDigit(word.charAt(0)) || word.contains("tháng");
    if (!nameless && month > 0) {
      names.putIfAbsent(word, month);
      names.putIfAbsent(bare(word), month);
    }
  }

  /** Without accents and dots, as capitals and careless writers have it. */
  private static String bare(String word) {
    String apart = Normalizer.normalize(word.replace('ı', 'i'), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < '\u0300' || c > '\u036F') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
