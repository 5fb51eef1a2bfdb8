package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.TextDirection;
import org.offprint.print.font.Typefaces;

class WordsInCellsTest {
  private static final List<String> WORDS =
      List.of(
          "Day",
          "Morning",
          "Evening",
          "Height",
          "Remark",
          "Thursday",
          "17:40",
          "Wasserstand",
          "Population",
          "الصباح",
          "सुबह",
          "Утро");

  private final ParagraphLayout layout = new ParagraphLayout(new Typefaces());

  @ParameterizedTest
  @ValueSource(doubles = {9.2, 8.2, 7.2, 6.4})
  void aWordFitsACellThatIsAsWideAsItWasMeasured(double size) {
    for (String word : WORDS) {
      for (boolean bold : new boolean[] {false, true}) {
        double measured =
            layout.extent(text(word, 10, bold), "en", TextDirection.LEFT_TO_RIGHT).word() / 10;
        double cell = measured * size + 2 * TableWidths.PADDING - 2 * TableWidths.PADDING;
        List<TextLine> lines =
            layout.lines(text(word, size, bold), "en", TextDirection.LEFT_TO_RIGHT, cell);
        assertThat(lines).as("%s at %s", word, size).hasSize(1);
      }
    }
  }

  private static StyledText text(String word, double size, boolean bold) {
    TextLook look = TextLook.of(size);
    return StyledText.of(word, bold ? look.bold() : look);
  }
}
