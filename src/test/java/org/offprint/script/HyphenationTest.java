package org.offprint.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HyphenationTest {
  private final Hyphenation hyphenation = new Hyphenation();

  private String divided(String text, String language) {
    StringBuilder divided = new StringBuilder(text);
    hyphenation.points(text, language).stream()
        .boxed()
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(at -> divided.insert(at, "-"));
    return divided.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en, hyphenation, hy-phen-ation",
    "en, associate, as-so-ciate",
    "en-GB, photographer, pho-to-grapher",
    "de, Silbentrennung, Sil-ben-tren-nung",
    "de-AT, Autobahnraststätte, Au-to-bahn-rast-stätte",
    "fr, développement, dé-ve-lop-pe-ment",
    "es, periodistas, pe-rio-dis-tas",
    "it, giornalista, gior-na-li-sta",
    "nl, krantenartikel, kran-ten-ar-ti-kel",
    "pt-BR, desenvolvimento, de-sen-vol-vi-mento",
    "ru, правительство, пра-ви-тель-ство",
    "pl, dziennikarz, dzien-ni-karz",
    "sv, regeringarna, re-ge-ring-arna",
  })
  void divides(String language, String word, String divided) {
    assertThat(divided(word, language)).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Washington",
    "en, NASAwhatever",
    "en, https://example.org/information",
    "en, information.example.org",
    "en, someone@information.example",
    "en, water",
    "th, information",
    "'', information",
  })
  void leavesWhole(String language, String word) {
    assertThat(divided(word, language)).isEqualTo(word);
  }

  @Test
  void aWordWithSoftHyphensIsDividedThereAlone() {
    assertThat(divided("infor\u00ADmation, information", "en"))
        .isEqualTo("infor\u00AD-mation, in-for-ma-tion");
    assertThat(divided("infor\u00ADmation", "")).isEqualTo("infor\u00AD-mation");
  }

  @ParameterizedTest
  @EnumSource(HyphenLanguage.class)
  void theFileOfEachLanguageIsThereAndIsRead(HyphenLanguage language) {
    String tag =
        language == HyphenLanguage.BRITISH ? "en-GB" : language.resource().substring(13, 15);
    assertThat(HyphenLanguage.of(tag)).isEqualTo(language);
    String text =
        switch (language) {
          case RUSSIAN -> "информация";
          case UKRAINIAN -> "інформація";
          default -> "informatika";
        };
    assertThat(hyphenation.points(text, tag).isEmpty()).isFalse();
  }
}
