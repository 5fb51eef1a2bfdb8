package org.offprint.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void cutsPassagesIntoSentences() {
    List<Sentence> sentences = Sentence.of(List.of("One. Two!  Three", "", "* * *", "Four"), "en");

    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("One.", "Two!", "Three", "Four");
    assertThat(sentences)
        .extracting(Sentence::passage, Sentence::start, Sentence::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 0, 4),
            org.assertj.core.groups.Tuple.tuple(0, 5, 9),
            org.assertj.core.groups.Tuple.tuple(0, 11, 16),
            org.assertj.core.groups.Tuple.tuple(3, 0, 4));
  }

  @Test
  void knowsTheEndOfAnUrduSentence() {
    assertThat(Sentence.of(List.of("یہ ایک جملہ ہے۔ یہ دوسرا ہے۔"), "ur")).hasSize(2);
  }

  @Test
  void aPassageInAnotherScriptIsSpokenInThatScriptsLanguage() {
    List<Sentence> sentences =
        Sentence.of(
            List.of("یہ اردو ہے۔", "This is English.", "Это по-русски.", "यह हिन्दी है।"), "ur");

    assertThat(sentences).extracting(Sentence::language).containsExactly("ur", "en", "ru", "hi");
  }

  @Test
  void anArticleWithoutALanguageIsSpokenByTheVoiceThatIsThere() {
    assertThat(Sentence.of(List.of("Some text."), "").getFirst().language()).isEmpty();
  }
}
