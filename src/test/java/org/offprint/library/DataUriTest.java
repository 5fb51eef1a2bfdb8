package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataUriTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "data:image/svg+xml,%3Csvg%2F%3E",
        "'data:image/svg+xml;charset=utf-8,<svg/>'",
        "'data:image/svg+xml;base64,PHN2Zy8+'",
        "'data:image/svg+xml;base64,PHN2Zy8%2B'",
        "'DATA:;base64,PHN2\nZy8+'",
      })
  void decodes(String address) {
    assertThat(DataUri.decode(address))
        .hasValueSatisfying(bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo("<svg/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data:image/png;base64", "data:image/png,%zz", "https://example.com/a"})
  void refusesTheMalformed(String address) {
    assertThat(DataUri.decode(address)).isEmpty();
  }
}
