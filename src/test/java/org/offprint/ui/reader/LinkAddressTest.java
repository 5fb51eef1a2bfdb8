package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b#c, https://example.org/a?b#c",
    // The first letter, or all of them, are Cyrillic.
    "http://\u0430pple.com/, http://xn--pple-43d.com/",
    "https://\u0430\u0440\u0440\u04cf\u0435.com, https://xn--80ak6aa92e.com",
    "https://xn--80ak6aa92e.com/login, https://xn--80ak6aa92e.com/login",
    "https://www.müller.de/, https://www.müller.de/",
    "https://東京.example/駅, https://東京.example/駅",
    "https://пример.example/, https://пример.example/",
    "https://example.com@evil.test/x@y, https://evil.test/x@y",
    "https://evil.test/\u202egnp.exe, https://evil.test/%E2%80%AEgnp.exe",
    "mailto:a\u200eb@example.org, mailto:a%E2%80%8Eb@example.org",
    "#note-1, #note-1"
  })
  void looksLikeNothingElse(String address, String shown) {
    assertThat(LinkAddress.shown(address)).isEqualTo(shown);
  }
}
