package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Piece;

class ChineseQuotesTest {
  @ParameterizedTest
  @CsvSource({
    "zh, 他引用“Reuters”的报道，又说Apple“不知道”，然后就走了。, CHINESE_SIMPLIFIED",
    "zh, “Reuters”昨天报道了这件事情。, CHINESE_SIMPLIFIED",
    "zh-TW, 他引用“Reuters”的報道，然後就走了。, CHINESE_TRADITIONAL",
    "zh, “The people of the town don’t know it” (中文), EUROPEAN",
    "en, He said “no” and went., EUROPEAN",
  })
  void quotationMarksAreThoseOfTheParagraph(String language, String text, WritingSystem expected) {
    ShownText shown =
        ShownText.of(text, language, TextDirection.LEFT_TO_RIGHT, new BitSet(), false);
    assertThat(shown.pieces())
        .filteredOn(piece -> piece.text().contains("“") || piece.text().contains("”"))
        .isNotEmpty()
        .extracting(Piece::system)
        .containsOnly(expected);
    assertThat(shown.text()).isEqualTo(text);
  }
}
