package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class FiguresTest {
  @Test
  void tellsFiguresFromWords() {
    assertThat(Figures.are(List.of("1,200", "−3.5", "", "17:40", "12 %", "€ 4", "–"))).isTrue();
    assertThat(Figures.are(List.of("१२", "٣٤"))).isTrue();
    assertThat(Figures.are(List.of("12", "13 km"))).isFalse();
    assertThat(Figures.are(List.of("–", "", "7"))).isFalse();
    assertThat(Figures.are(List.of())).isFalse();
  }

  @Test
  void columnsOfFiguresEndUnderEachOther() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<table><thead><tr><th>Town</th><th>People</th></tr></thead><tbody>"
                            + "<tr><td>Aden</td><td>7</td></tr>"
                            + "<tr><td>Basra</td><td>1,400,000</td></tr></tbody></table>",
                        "en")
                    .build());
            double few = end(pane, "7");
            assertThat(few).isEqualTo(end(pane, "1,400,000")).isEqualTo(end(pane, "People"));
            assertThat(end(pane, "Aden")).isLessThan(end(pane, "Basra"));
          }
        });
  }

  private static double end(Pane pane, String words) {
    WordsFlow cell =
        pane.pane.lookupAll(".cell").stream()
            .filter(WordsFlow.class::isInstance)
            .map(WordsFlow.class::cast)
            .filter(flow -> flow.words().equals(words))
            .findFirst()
            .orElseThrow();
    Bounds letters = cell.boxes(0, words.length()).getLast();
    return Math.rint(cell.localToScene(letters).getMaxX());
  }
}
