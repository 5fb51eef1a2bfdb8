package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.JavaFx;

/** Two pages side by side of what people publish, and of what nobody should. */
class SpreadPagesTest {
  private static final Path NEWS = Path.of("../shared/extraction/news/html");

  static Stream<String> hardPages() {
    String row = "<tr>" + "<td>a cell</td>".repeat(200) + "</tr>";
    return Stream.of(
        "",
        "<p> </p>",
        "<p>" + "a".repeat(60_000) + "</p>",
        "<p>" + "語".repeat(20_000) + "</p>",
        "<table>" + row.repeat(60) + "</table><p>End.</p>",
        "<p>A</p><table><tr><td>" + "A long cell of words. ".repeat(900) + "</td></tr></table>",
        "<h2>Only</h2><h2>Headings</h2>".repeat(80),
        "<pre>" + "x = 1\n".repeat(3000) + "</pre>",
        "<hr>".repeat(90));
  }

  @ParameterizedTest
  @MethodSource("hardPages")
  void turningComesToAnEnd(String html) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = SpreadTest.open(1600, 800, Samples.of(html, "en").build())) {
            List<ScrollPosition> places = turnedThrough(pane, 400);
            assertThat(pane.pane.progress()).isEqualTo(1);
            for (int i = places.size() - 2; i >= 0; i--) {
              pane.pane.pageUp();
              assertThat(pane.pane.position()).isEqualTo(places.get(i));
            }
            SpreadTest.view(pane).toEnd();
            assertThat(pane.pane.progress()).isEqualTo(1);
          }
        });
  }

  private static List<ScrollPosition> turnedThrough(Pane pane, int most) {
    List<ScrollPosition> places = new ArrayList<>(List.of(pane.pane.position()));
    for (int turn = 0; ; turn++) {
      assertThat(turn).isLessThan(most);
      pane.pane.pageDown();
      ScrollPosition now = pane.pane.position();
      if (now.equals(places.getLast())) {
        return places;
      }
      places.add(now);
    }
  }

  @Test
  void everyLineOfNewsIsShownOnce() throws Exception {
    assumeTrue(Files.isDirectory(NEWS), "the news pages are not beside the checkout");
    List<Samples> news = ReaderBenchmark.news(NEWS);
    JavaFx.run(
        () -> {
          for (int i = 0; i < news.size(); i += 5) {
            try (Pane pane = SpreadTest.open(1300 + i * 9 % 400, 560 + i * 31 % 500, news.get(i))) {
              SpreadTest.assertEveryLineOnce(pane);
            }
          }
        });
  }
}
