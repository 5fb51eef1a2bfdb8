package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {
  @ParameterizedTest
  @CsvSource({
    "'It''s 10,000 well-known words – isn''t it?', en, 7",
    "'', en, 0",
    "'... — !', '', 0",
    "'One\n\ntwo', not-a-language-at-all, 2",
    "وصل الوزير إلى دمشق, ar, 4",
    "नमस्ते दुनिया, hi, 2",
    "我们都是好朋友, zh, 3",
    "สวัสดีชาวโลก, th, 3",
  })
  void countsAsTheLanguageDoes(String text, String language, int words) {
    assertThat(WordCounter.count(text, language)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"外務大臣は火曜日に首都を訪れ、大統領と会談した。, ja, 8, 16"})
  void countsWordsAndNotCharacters(String text, String language, int atLeast, int atMost) {
    assertThat(WordCounter.count(text, language)).isBetween(atLeast, atMost);
  }
}
