package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
  @ParameterizedTest
  @CsvSource({
    "en-US, LETTER",
    "es-MX, LETTER",
    "fr-CA, LETTER",
    "en-PH, LETTER",
    "en-GB, A4",
    "es-ES, A4",
    "pt-BR, A4",
    "ja-JP, A4",
    "en, A4",
  })
  void isWhatLiesInThePrintersThere(String locale, Paper paper) {
    assertThat(Paper.of(Locale.forLanguageTag(locale))).isEqualTo(paper);
  }
}
