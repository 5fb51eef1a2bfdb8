package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHeadersTest {
  private static Map<String, String> headers(Locale locale, String image, String page) {
    URI url = URI.create(image);
    return new RequestHeaders(locale).of(FetchRequest.image(url, URI.create(page), false), url);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 'en,*;q=0.5'",
    "de-AT, 'de-AT,de;q=0.9,en;q=0.7,*;q=0.5'",
    "ar-EG-u-nu-arab, 'ar-EG,ar;q=0.9,en;q=0.7,*;q=0.5'",
  })
  void wantsTheReadersLanguage(String locale, String languages) {
    assertThat(headers(Locale.forLanguageTag(locale), "https://a.example/i", "https://a.example/"))
        .containsEntry("Accept-Language", languages);
  }

  @Test
  void saysNothingOfASafePageToAnUnsafeHost() {
    assertThat(headers(Locale.UK, "http://img.example/i", "https://news.example/a?secret"))
        .doesNotContainKey("Referer");
    assertThat(headers(Locale.UK, "https://img.example/i", "https://news.example/a?secret"))
        .containsEntry("Referer", "https://news.example/");
  }
}
