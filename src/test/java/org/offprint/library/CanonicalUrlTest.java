package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.com/b?utm_source=x#y, https://www.example.com/a, https://example.com/b",
    "/b, https://www.example.com/a, https://www.example.com/b",
    "https://www.bbc.co.uk/b, https://m.bbc.co.uk/a, https://www.bbc.co.uk/b",
    "https://news.example/b, https://news-example.cdn.ampproject.org/c/s/x, https://news.example/b",
    "https://example.com/, https://example.com/, https://example.com/",
    "http://127.0.0.1:80/b, http://127.0.0.1/a, http://127.0.0.1/b",
  })
  void believesAPageAboutItsOwnSite(String claimed, String page, String url) {
    assertThat(CanonicalUrl.read(claimed, URI.create(page), false))
        .contains(new CanonicalUrl(URI.create(url), true));
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/b, https://example.com/a",
    "https://mail.co.uk/b, https://bbc.co.uk/a",
    "http://10.0.0.2/b, http://10.0.0.1/a",
    "https://news.example/b, https://a.cdn.ampproject.org.evil.example/c/s/x",
    "https://news.example/b, https://evilcdn.ampproject.org/c/s/x",
    "https://example.com/, https://example.com/a",
  })
  void onlyKeepsWhatItSaysOfOtherSitesOrOfEveryPage(String claimed, String page) {
    assertThat(CanonicalUrl.read(claimed, URI.create(page), false))
        .contains(new CanonicalUrl(URI.create(claimed), false));
  }

  @Test
  void letsAMirrorOfOnesOwnSpeakForTheOriginal() {
    URI page = URI.create("http://127.0.0.1/a");
    assertThat(CanonicalUrl.read("https://other.example/b", page, true))
        .contains(new CanonicalUrl(URI.create("https://other.example/b"), true));
    assertThat(CanonicalUrl.read("https://other.example/", page, true))
        .contains(new CanonicalUrl(URI.create("https://other.example/"), false));
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "' '"})
  @NullSource
  void leavesOutWhatIsNoAddress(@Nullable String claimed) {
    assertThat(CanonicalUrl.read(claimed, URI.create("https://example.com/a"), true)).isEmpty();
  }
}
