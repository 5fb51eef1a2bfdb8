package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemBrowserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.com/a?b=c", "HTTPS://example.com", "mailto:ada@example.com"})
  void opensTheWebAndMail(String url) {
    assertThat(SystemBrowser.allowed(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--help",
        "/etc/passwd",
        "ssh://example.com",
        "https://exa mple.com",
        ""
      })
  void opensNothingElse(String url) {
    assertThat(SystemBrowser.allowed(url)).isFalse();
  }
}
