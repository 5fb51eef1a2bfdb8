package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.WordFolding;

class EmphasisTest {
  @Test
  void isWhatATextRepeatsForItsLength() {
    String usual = "filler%d ".repeat(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 580; i++) {
      text.append(usual.formatted(i));
    }
    text.append("twice ".repeat(2)).append("tide ".repeat(4)).append("keeper ".repeat(10));

    Emphasis emphasis = Emphasis.of(WordFolding.words(text.toString()), List.of());

    assertThat(emphasis.often()).containsExactlyInAnyOrder("tide", "keeper");
    assertThat(emphasis.veryOften()).containsExactly("keeper");
  }

  @Test
  void asksForMoreInALongText() {
    String text = "word ".repeat(6) + "all different ones ".repeat(2000);

    assertThat(Emphasis.of(WordFolding.words(text), List.of()).often())
        .containsExactlyInAnyOrder("all", "different", "ones");
  }

  @Test
  void isNothingThatOccursOnce() {
    assertThat(Emphasis.of(WordFolding.words("Tide"), List.of()).often()).isEmpty();
  }

  @Test
  void isWhoWroteIt() {
    Emphasis emphasis = Emphasis.of(List.of(), WordFolding.words("The Daily\nJo Keeper"));

    assertThat(emphasis.often()).containsExactlyInAnyOrder("the", "daily", "jo", "keeper");
    assertThat(emphasis.veryOften()).isEmpty();
  }
}
