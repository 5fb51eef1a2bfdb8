package org.offprint.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQuoteTest {
  private static final String FACE = "\uD83D\uDE00";

  /** The face may stand anywhere around the ends of what is kept of the text. */
  @ParameterizedTest
  @ValueSource(ints = {61, 62, 63, 64, 65})
  void neverKeepsHalfACharacter(int away) {
    String around = "x".repeat(away);
    String text = "Before " + FACE + around + "quoted" + around + FACE + " after";
    int start = text.indexOf("quoted");

    TextQuote quote = TextQuote.of(text, new TextRange(start, start + 6));

    assertThat(quote.exact()).isEqualTo("quoted");
    assertThat(text).contains(quote.prefix() + quote.exact() + quote.suffix());
    assertThat(quote.prefix()).hasSizeBetween(63, 64);
    assertThat(quote.suffix()).hasSizeBetween(63, 65);
    for (String part : new String[] {quote.prefix(), quote.suffix()}) {
      assertThat(new String(part.getBytes(UTF_8), UTF_8)).isEqualTo(part);
    }
  }
}
