package org.offprint.extract.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppealsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow The Herald on Twitter and Instagram.",
        "Follow @desk on Facebook",
        "Subscribe now to our weekly edition for the full story.",
        "Get the paper delivered through your letterbox every month.",
        "» Sign up for our newsletter",
        "Folgen Sie uns auf Facebook",
        "Suscríbete a nuestro boletín",
        "Suivez-nous sur Twitter"
      })
  void knowsAppeals(String line) {
    assertThat(Appeals.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the money, and you arrive at Facebook.",
        "Like Instagram before it, TikTok is growing fast.",
        "Share prices of Facebook fell on Monday.",
        "Get Out is streaming on YouTube.",
        "Join the queue for the museum on any day of the week.",
        "She asked people to follow her on Twitter.",
        "",
        "1234"
      })
  void leavesSentencesAlone(String line) {
    assertThat(Appeals.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 5000})
  void leavesLongTextsAlone(int length) {
    String start = "Follow us on Twitter ";
    assertThat(Appeals.is(start + "x".repeat(length - start.length()))).isFalse();
  }
}
