package org.offprint.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scripts that are set in one and the same typeface. */
public enum WritingSystem {
  /** Latin, Greek and Cyrillic, and what belongs to no script (digits, punctuation, spaces). */
  EUROPEAN,
  ARABIC,
  /** Arabic letters in the hanging style that Urdu is read in. */
  NASTALIQ,
  HEBREW,
  DEVANAGARI,
  BENGALI,
  TELUGU,
  TAMIL,
  GUJARATI,
  GURMUKHI,
  KANNADA,
  MALAYALAM,
  ORIYA,
  SINHALA,
  MYANMAR,
  ETHIOPIC,
  ARMENIAN,
  GEORGIAN,
  THAI,
  LAO,
  KHMER,
  CHINESE_SIMPLIFIED,
  CHINESE_TRADITIONAL,
  JAPANESE,
  KOREAN,
  EMOJI,
  /** Scripts that no bundled typeface covers: the system's fallback is left to find one. */
  OTHER;

  private static final int ENOUGH = 400;

  /**
   * The writing system of a character.
   *
   * @param language BCP 47 language of the text around it, which tells Nastaliq from Naskh and
   *     Chinese from Japanese; empty if unknown
   * @return null if the character fits in with whatever is around it (a digit, a space, a mark)
   */
  public static @Nullable WritingSystem of(int codePoint, String language) {
    int script = UScript.getScript(codePoint);
    return switch (script) {
      case UScript.COMMON, UScript.INHERITED -> isEmoji(codePoint) ? EMOJI : null;
      case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> EUROPEAN;
      case UScript.ARABIC -> isNastaliq(language) ? NASTALIQ : ARABIC;
      case UScript.HEBREW -> HEBREW;
      case UScript.DEVANAGARI -> DEVANAGARI;
      case UScript.BENGALI -> BENGALI;
      case UScript.TELUGU -> TELUGU;
      case UScript.TAMIL -> TAMIL;
      case UScript.GUJARATI -> GUJARATI;
      case UScript.GURMUKHI -> GURMUKHI;
      case UScript.KANNADA -> KANNADA;
      case UScript.MALAYALAM -> MALAYALAM;
      case UScript.ORIYA -> ORIYA;
      case UScript.SINHALA -> SINHALA;
      case UScript.MYANMAR -> MYANMAR;
      case UScript.ETHIOPIC -> ETHIOPIC;
      case UScript.ARMENIAN -> ARMENIAN;
      case UScript.GEORGIAN -> GEORGIAN;
      case UScript.THAI -> THAI;
      case UScript.LAO -> LAO;
      case UScript.KHMER -> KHMER;
      case UScript.HIRAGANA, UScript.KATAKANA -> JAPANESE;
      case UScript.HANGUL -> KOREAN;
      case UScript.BOPOMOFO -> CHINESE_TRADITIONAL;
      case UScript.HAN -> ofHan(language);
      default -> OTHER;
    };
  }

  /**
   * The writing system of most of a text, judged by its beginning.
   *
   * @param language BCP 47; empty if unknown
   */
  public static WritingSystem most(String text, String language) {
    Map<WritingSystem, Integer> letters = new EnumMap<>(WritingSystem.class);
    WritingSystem most = EUROPEAN;
    for (int i = 0; i < text.length() && i < ENOUGH; ) {
      int codePoint = text.codePointAt(i);
      WritingSystem found = of(codePoint, language);
      if (found != null && found != EMOJI) {
        letters.merge(found, 1, Integer::sum);
        if (letters.getOrDefault(found, 0) > letters.getOrDefault(most, 0)) {
          most = found;
        }
      }
      i += Character.charCount(codePoint);
    }
    return most;
  }

  private static boolean isEmoji(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)
        || (codePoint >= 0x2600
            && UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC));
  }

  private static boolean isNastaliq(String language) {
    return switch (primary(language)) {
      case "ur", "ks", "pa", "pnb", "skr", "bal", "lah", "khw" -> true;
      default -> false;
    };
  }

  /** The language alone of a tag. Asked for each letter: a {@code Locale} takes far longer. */
  private static String primary(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static WritingSystem ofHan(String language) {
    return switch (primary(language)) {
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "yue" -> CHINESE_TRADITIONAL;
      default ->
          language.indexOf('-') > 0 && isTraditional(Locale.forLanguageTag(language))
              ? CHINESE_TRADITIONAL
              : CHINESE_SIMPLIFIED;
    };
  }

  private static boolean isTraditional(Locale locale) {
    return locale.getScript().equals("Hant")
        || switch (locale.getCountry()) {
          case "TW", "HK", "MO" -> true;
          default -> false;
        };
  }

  /** Its name in the language of the moment, as in "Arabic". */
  public String displayName() {
    return switch (this) {
      case EUROPEAN -> scriptName("Latn");
      case ARABIC -> scriptName("Arab");
      case NASTALIQ -> scriptName("Aran");
      case HEBREW -> scriptName("Hebr");
      case DEVANAGARI -> scriptName("Deva");
      case BENGALI -> scriptName("Beng");
      case TELUGU -> scriptName("Telu");
      case TAMIL -> scriptName("Taml");
      case GUJARATI -> scriptName("Gujr");
      case GURMUKHI -> scriptName("Guru");
      case KANNADA -> scriptName("Knda");
      case MALAYALAM -> scriptName("Mlym");
      case ORIYA -> scriptName("Orya");
      case SINHALA -> scriptName("Sinh");
      case MYANMAR -> scriptName("Mymr");
      case ETHIOPIC -> scriptName("Ethi");
      case ARMENIAN -> scriptName("Armn");
      case GEORGIAN -> scriptName("Geor");
      case THAI -> scriptName("Thai");
      case LAO -> scriptName("Laoo");
      case KHMER -> scriptName("Khmr");
      case CHINESE_SIMPLIFIED -> scriptName("Hans");
      case CHINESE_TRADITIONAL -> scriptName("Hant");
      case JAPANESE -> scriptName("Jpan");
      case KOREAN -> scriptName("Kore");
      case EMOJI, OTHER -> "";
    };
  }

  private static String scriptName(String code) {
    return ULocale.getDisplayScript("und-" + code, ULocale.getDefault());
  }

  /**
   * How much larger than Latin letters of the same nominal size this is set, to look as large:
   * letters of the Arabic styles are small for the room they take.
   */
  public double scale() {
    return switch (this) {
      case NASTALIQ -> 1.22;
      case ARABIC -> 1.08;
      case HEBREW -> 1.04;
      default -> 1;
    };
  }

  /** Whether it is one of the scripts of India, whose vowels stand on all sides of a letter. */
  public boolean isIndic() {
    return switch (this) {
      case DEVANAGARI,
          BENGALI,
          TELUGU,
          TAMIL,
          GUJARATI,
          GURMUKHI,
          KANNADA,
          MALAYALAM,
          ORIYA,
          SINHALA ->
          true;
      default -> false;
    };
  }

  /** Whether words of this writing system are written without spaces between them. */
  public boolean isIdeographic() {
    return switch (this) {
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE, KOREAN -> true;
      default -> false;
    };
  }
}
