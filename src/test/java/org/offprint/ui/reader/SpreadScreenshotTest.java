package org.offprint.ui.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/** Draws two pages side by side into {@code target/screenshots}, to be looked at. */
class SpreadScreenshotTest {
  @ParameterizedTest
  @CsvSource({
    "essay,1280,720",
    "essay,1920,1080",
    "features,1280,720",
    "features,1600,900",
    "features,1920,1080",
    "features,2560,1440",
    "arabic,1600,900",
    "urdu,1920,1080",
    "chinese,1600,900",
    "hindi,1600,900"
  })
  void drawsSpreads(String name, int width, int height) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(width, height)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withSpread(true));
            pane.show(name.equals("essay") ? SpreadTest.essay() : Samples.read(name));
            for (int page = 1; page <= 3; page++) {
              pane.screenshot("spread-" + name + "-" + width + "-" + page);
              pane.pane.pageDown();
            }
          }
        });
  }

  @Test
  void drawsMarksOnBothPages() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(1600, 900)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withSpread(true));
            pane.show(SpreadTest.essay());
            pane.pane.pageDown();
            int first = pane.pane.position().paragraph();
            pane.pane.setMarks(
                MarkLayer.HIGHLIGHTS,
                java.util.stream.IntStream.range(first, first + 12)
                    .mapToObj(
                        i ->
                            new TextMark(
                                i, 0, pane.pane.passageTexts().get(i).length(), MarkStyle.SELECTED))
                    .toList());
            pane.screenshot("spread-marks");
          }
        });
  }

  @Test
  void drawsCodeAndTablesThatGoOnOnTheNextPage() throws Exception {
    JavaFx.run(
        () -> {
          StringBuilder html = new StringBuilder("<p>Code first.</p><pre>");
          for (int i = 0; i < 45; i++) {
            html.append("int number").append(i).append(" = ").append(i * i);
            html.append("; // ").append("a remark ".repeat(i % 12)).append('\n');
          }
          html.append("</pre><p>Then a table.</p><table><tr><th>One</th><th>Two</th></tr>");
          for (int i = 0; i < 40; i++) {
            html.append("<tr><td>").append(i).append("</td><td>");
            html.append("of the river ".repeat(1 + i % 7)).append("</td></tr>");
          }
          html.append("</table><blockquote>");
          for (int i = 0; i < 6; i++) {
            html.append("<p>").append("A quotation that is long. ".repeat(14)).append("</p>");
          }
          html.append("</blockquote>");
          try (Pane pane = Pane.open(1600, 900)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withSpread(true));
            pane.show(Samples.of(html.toString(), "en").build());
            for (int page = 1; page <= 3; page++) {
              pane.screenshot("spread-long-" + page);
              pane.pane.pageDown();
            }
          }
        });
  }
}
