package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.ui.text.ShownText;

class WordsTextTest {
  /** Overrides turn every letter round, embeddings the words between them. */
  @ParameterizedTest
  @ValueSource(ints = {0x202B, 0x202E})
  void whatASiteTurnsRoundStandsInReadingOrderAndMovesNothing(int control) {
    String words = "Read this " + Character.toString(control) + "12 of 34, (safe) then 56.";
    var sample = Samples.of("<p>" + words + "</p>", "en").build();
    ShownText shown =
        ArticlePassages.of(sample.article(), sample.document()).passages().stream()
            .filter(passage -> passage.text().equals(words))
            .map(passage -> WordsText.cut((Passage.Words) passage, false))
            .findFirst()
            .orElseThrow();
    String laidOut = shown.text();
    assertThat(new Bidi(laidOut, Bidi.DIRECTION_LEFT_TO_RIGHT).isLeftToRight())
        .as("%s after U+%s", laidOut, Integer.toHexString(control).toUpperCase(Locale.ROOT))
        .isTrue();
    assertThat(shown.sourceLength()).isEqualTo(words.length());
    assertThat(shown.toSource(laidOut.indexOf("safe"))).isEqualTo(words.indexOf("safe"));
  }
}
