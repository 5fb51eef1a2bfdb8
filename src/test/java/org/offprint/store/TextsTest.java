package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "'short', 'short'",
    "'  two\n\nlines ', 'two lines'",
    "'The council has decided', 'The council has…'",
    "'exactly twenty chars', 'exactly twenty chars'",
    "'Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffah…'",
    "'', ''",
  })
  void takesTheBeginningOfATextUpToAWord(String text, String beginning) {
    assertThat(Texts.beginning(text, 20)).isEqualTo(beginning);
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(Texts.beginning("👩‍👩‍👧‍👦".repeat(10), 20)).isEqualTo("👩‍👩‍👧‍👦…");
    assertThat(Texts.beginning("กำลังจะไปโรงเรียนแล้ว", 12)).startsWith("กำลัง").endsWith("…");
  }

  @Test
  void doesNotReadAllOfALongText() {
    assertThat(Texts.beginning("word ".repeat(1_000_000), 300)).hasSizeBetween(290, 300);
  }
}
