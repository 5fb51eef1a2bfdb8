package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.com/b?utm_source=x#y, https://www.example.com/a, https://example.com/b",
    "/b, https://www.example.com/a, https://www.example.com/b",
    "https://www.bbc.co.uk/b, https://m.bbc.co.uk/a, https://www.bbc.co.uk/b",
    "https://news.example/b, https://news-example.cdn.ampproject.org/c/s/x, https://news.example/b",
    "https://example.com/, https://example.com/, https://example.com/",
    "http://127.0.0.1:80/b, http://127.0.0.1/a, http://127.0.0.1/b",
    // another site's, or every page's
    "https://other.example/b, https://example.com/a,",
    "https://mail.co.uk/b, https://bbc.co.uk/a,",
    "http://10.0.0.2/b, http://10.0.0.1/a,",
    "https://example.com/, https://example.com/a,",
    "javascript:alert(1), https://example.com/a,",
    "' ', https://example.com/a,",
    ", https://example.com/a,",
  })
  void believesAPageOnlyAboutItsOwnSite(
      @Nullable String claimed, String page, @Nullable String trusted) {
    assertThat(CanonicalUrl.trusted(claimed, URI.create(page)).orElse(null)).isEqualTo(trusted);
  }
}
