package org.offprint.ui.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowView;

/** Lines of letters that fill squares are full of them, however wide the window is. */
class SquareMeasureTest {
  private static final String TEXT = "潮水每天两次涨到地板下面又两次退去让纸张稍微变重她测量大约重了百分之二".repeat(3);

  @ParameterizedTest
  @ValueSource(ints = {330, 417, 555, 731, 1_000})
  void aLineIsAWholeNumberOfLetters(int width) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(width, 600)) {
            pane.show(Samples.of("<p>" + TEXT + "</p>", "zh").build());
            WordsFlow flow = (WordsFlow) pane.pane.lookup(".body");
            FlowView view = (FlowView) pane.pane.lookup(".flow-view");
            Bounds line = flow.boxes(0, TEXT.length()).getFirst();
            assertThat(flow.getWidth() - line.getMaxX()).isLessThan(1.5);
            assertThat(flow.getWidth()).isLessThanOrEqualTo(view.getWidth());
            int letters = requireNonNull(flow.lineOf(0)).end();
            assertThat(line.getWidth() / letters)
                .isCloseTo(
                    pane.pane.readerStyleProperty().get().size(),
                    org.assertj.core.api.Assertions.within(0.1));
          }
        });
  }
}
