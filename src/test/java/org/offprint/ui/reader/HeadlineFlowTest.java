package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.testing.JavaFx;

class HeadlineFlowTest {
  @ParameterizedTest
  @CsvSource({
    "en,How a harbour town learned to read the tide and what it printed about it",
    "ur,دریا کنارے کے شہر نے سو برس بعد مد و جزر کی جدولیں پھر چھاپ دیں",
    "ar,المدينة التي طبعت جداول المد والجزر بعد مئة عام من التوقف عن الصدور"
  })
  void linesAreAboutEquallyLongAndNoMore(String language, String title) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 600)) {
            pane.show(Samples.of("<p>Text</p>", language).set("title", title).build());
            WordsFlow flow = (WordsFlow) pane.pane.lookup(".title");
            List<Bounds> lines = flow.boxes(0, title.length());
            assertThat(lines).hasSizeBetween(2, 3);
            double longest = lines.stream().mapToDouble(Bounds::getWidth).max().orElseThrow();
            assertThat(lines.getLast().getWidth()).isGreaterThan(longest * 0.55);
            double before = flow.getHeight();
            pane.stage.setWidth(pane.stage.getWidth() + 300);
            pane.layout();
            pane.stage.setWidth(pane.stage.getWidth() - 300);
            pane.layout();
            assertThat(flow.getHeight()).isEqualTo(before);
          }
        });
  }
}
