package org.offprint.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WordBundleTest {
  private static final WordBundle WORDS = new WordBundle("org.offprint.i18n.sample");

  @Test
  void speaksTheLanguageOfTheMoment() {
    assertThat(in(Locale.UK, () -> WORDS.text("title"))).isEqualTo("Title");
    assertThat(in(Locale.GERMANY, () -> WORDS.text("title"))).isEqualTo("Titel");
  }

  @Test
  void fallsBackToEnglishNotToTheSystemsLanguage() {
    assertThat(in(Locale.GERMANY, () -> WORDS.text("only.english"))).isEqualTo("Only here");
    assertThat(in(Locale.ITALY, () -> WORDS.text("title"))).isEqualTo("Title");
  }

  @Test
  void countsByTheRulesOfTheWordsLanguage() {
    assertThat(in(Locale.UK, () -> WORDS.text("count", 1))).isEqualTo("1 page");
    assertThat(in(Locale.UK, () -> WORDS.text("count", 1200))).isEqualTo("1,200 pages");
    assertThat(in(Locale.of("ar"), () -> WORDS.text("count", 2))).isEqualTo("صفحتان");
    assertThat(in(Locale.of("ar"), () -> WORDS.text("count", 3))).endsWith(" صفحات");
    assertThat(in(Locale.of("ar"), () -> WORDS.text("count", 11))).endsWith(" صفحة");
    assertThat(in(Locale.of("pl", "PL"), () -> WORDS.text("count", 2))).isEqualTo("2 pages");
  }

  @Test
  void findsTheLanguageOfASystem() {
    assertThat(InterfaceLanguage.of(Locale.of("ur", "PK"))).contains(InterfaceLanguage.URDU);
    assertThat(InterfaceLanguage.of(Locale.CHINA)).contains(InterfaceLanguage.CHINESE_SIMPLIFIED);
    assertThat(InterfaceLanguage.of(Locale.TAIWAN)).isEmpty();
    assertThat(InterfaceLanguage.of(Locale.ITALY)).isEmpty();
  }

  @Test
  void keepsTheRegionOfTheSystem() {
    assertThat(InterfaceLanguage.FRENCH.in(Locale.CANADA)).isEqualTo(Locale.CANADA_FRENCH);
    assertThat(InterfaceLanguage.ENGLISH.in(Locale.UK)).isEqualTo(Locale.UK);
  }

  @Test
  void writesDatesInTheLanguageOfTheMoment() {
    LocalDate day = LocalDate.of(2012, 2, 7);

    assertThat(in(Locale.UK, () -> Dates.day(day, FormatStyle.LONG))).isEqualTo("7 February 2012");
    assertThat(in(Locale.GERMANY, () -> Dates.day(day, FormatStyle.LONG)))
        .isEqualTo("7. Februar 2012");
    assertThat(in(Locale.of("ar", "EG"), () -> Dates.day(day, FormatStyle.LONG))).contains("٢٠١٢");
  }

  private static String in(Locale locale, Supplier<String> words) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return words.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
