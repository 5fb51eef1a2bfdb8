package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionControlsTest {
  private static final String STEERED = "a\u202Eb\u2066\u0639\u2069 \uD83D\uDE00\u202C";

  @Test
  void takesAwayWhatSteersAndNothingElse() {
    assertThat(DirectionControls.without(STEERED)).isEqualTo("ab\u0639 \uD83D\uDE00");
    String plain = "a\u200F\u200Db \u0639";
    assertThat(DirectionControls.without(plain)).isSameAs(plain);
  }

  @Test
  void masksItWhereOffsetsCount() {
    assertThat(DirectionControls.masked(STEERED))
        .isEqualTo("a\u2060b\u2060\u0639\u2060 \uD83D\uDE00\u2060")
        .hasSameSizeAs(STEERED);
  }
}
