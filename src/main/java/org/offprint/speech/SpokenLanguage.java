package org.offprint.speech;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.offprint.script.WritingSystem;

/** Tells in which language a passage is to be spoken. */
final class SpokenLanguage {
  private SpokenLanguage() {}

  /**
   * The article's language, unless most of the passage is in a script that it is not written in.
   */
  static String of(String text, String article) {
    WritingSystem most = WritingSystem.most(text, article);
    if (!article.isEmpty() && isWrittenIn(article, most, text)) {
      return article;
    }
    return switch (most) {
      case EUROPEAN ->
          switch (firstScript(text)) {
            case UScript.CYRILLIC -> "ru";
            case UScript.GREEK -> "el";
            default -> article.isEmpty() ? "" : "en";
          };
      case ARABIC -> "ar";
      case NASTALIQ -> "ur";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TELUGU -> "te";
      case TAMIL -> "ta";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case ORIYA -> "or";
      case SINHALA -> "si";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL -> "zh";
      case JAPANESE -> "ja";
      case KOREAN -> "ko";
      case EMOJI, OTHER -> article;
    };
  }

  private static boolean isWrittenIn(String language, WritingSystem system, String text) {
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
    return switch (system) {
      case EUROPEAN -> script.equals(UScript.getShortName(firstScript(text)));
      case ARABIC, NASTALIQ -> script.equals("Arab");
      case HEBREW -> script.equals("Hebr");
      case DEVANAGARI -> script.equals("Deva");
      case BENGALI -> script.equals("Beng");
      case TELUGU -> script.equals("Telu");
      case TAMIL -> script.equals("Taml");
      case GUJARATI -> script.equals("Gujr");
      case GURMUKHI -> script.equals("Guru");
      case KANNADA -> script.equals("Knda");
      case MALAYALAM -> script.equals("Mlym");
      case ORIYA -> script.equals("Orya");
      case SINHALA -> script.equals("Sinh");
      case MYANMAR -> script.equals("Mymr");
      case ETHIOPIC -> script.equals("Ethi");
      case ARMENIAN -> script.equals("Armn");
      case GEORGIAN -> script.equals("Geor");
      case THAI -> script.equals("Thai");
      case LAO -> script.equals("Laoo");
      case KHMER -> script.equals("Khmr");
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL ->
          script.startsWith("Han") || Locale.forLanguageTag(language).getLanguage().equals("ja");
      case JAPANESE -> script.equals("Jpan");
      case KOREAN -> script.equals("Kore");
      case EMOJI, OTHER -> true;
    };
  }

  /** The script of the first letter; Latin if there is none. */
  private static int firstScript(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .findFirst()
        .orElse(UScript.LATIN);
  }
}
