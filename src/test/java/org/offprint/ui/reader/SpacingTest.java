package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.testing.JavaFx;

/** The space between paragraphs, as it is on the page. */
class SpacingTest {
  @ParameterizedTest
  @CsvSource({"en, One word", "ar, \u0643\u0644\u0645\u0629", "hi, \u0936\u092C\u094D\u0926"})
  void afterAListIsAsMuchSpaceAsAfterAParagraphAndBetweenItsItemsLess(String language, String word)
      throws Exception {
    String html =
        "<p>P1</p><p>P2</p><ul><li>I1</li><li>I2</li></ul><p>P3</p><blockquote><p>Q1</p>"
            + "</blockquote><p>P4</p>";
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(600, 900)) {
            pane.show(Samples.of(html.replaceAll("([PIQ]\\d)", word + " $1"), language).build());
            double paragraphs = between(pane, word, "P1", "P2");
            assertThat(between(pane, word, "I2", "P3")).isCloseTo(paragraphs, within(2.0));
            assertThat(between(pane, word, "Q1", "P4")).isCloseTo(paragraphs, within(2.0));
            assertThat(between(pane, word, "I1", "I2")).isLessThan(paragraphs - 4);
            assertThat(paragraphs).isGreaterThan(8);
          }
        });
  }

  private static double between(Pane pane, String word, String above, String below) {
    return line(pane, word + " " + below).getMinY() - line(pane, word + " " + above).getMaxY();
  }

  private static Bounds line(Pane pane, String text) {
    return pane.pane.lookupAll(".words").stream()
        .filter(node -> node instanceof WordsFlow flow && flow.words().equals(text))
        .map(node -> (WordsFlow) node)
        .map(flow -> flow.localToScene(Boxes.around(flow.boxes(0, text.length()))))
        .findFirst()
        .orElseThrow();
  }
}
