package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;
import org.offprint.testing.JavaFx;

class PreparedArticleTest {
  private static final String BODY =
      "<h2>One</h2><p>Some words with <a href=\"https://example.org/a\">a link</a>.</p>"
          + "<table><tr><td>a</td><td>b</td></tr></table><h3>Two</h3><p>More words.</p>";

  /** Nothing of it may need the JavaFX thread, or a long article would hold the window up. */
  @Test
  void isMadeOnAnyThreadAndShownAsItIs() throws Exception {
    Samples sample =
        Samples.of(BODY, "en").set("comment", "Ann | today | -1 | One more thing.").build();
    PreparedArticle ready = PreparedArticle.of(sample.article(), sample.document(), null);
    assertThat(ready.outline()).extracting(OutlineEntry::text).containsExactly("One", "Two");
    assertThat(ready.links())
        .extracting(LinkWalk.Stop::link)
        .containsExactly("https://example.org/a");
    assertThat(ready.passageTexts()).contains("a\tb");
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(600, 500)) {
            pane.pane.show(ready);
            pane.layout();
            assertThat(pane.pane.passageTexts()).isEqualTo(ready.passageTexts());
            assertThat(pane.pane.outline()).isEqualTo(ready.outline());
            assertThat(pane.pane.passages()).hasSameSizeAs(ready.passageTexts());
          }
        });
  }

  @Test
  void isSetFromTheSideThatWasChosen() {
    Samples sample = Samples.of(BODY, "en").build();
    PreparedArticle ready =
        PreparedArticle.of(sample.article(), sample.document(), TextDirection.RIGHT_TO_LEFT);
    assertThat(ready.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    assertThat(ready.passages())
        .filteredOn(passage -> passage instanceof Passage.Words)
        .allMatch(passage -> ((Passage.Words) passage).direction() == TextDirection.RIGHT_TO_LEFT);
  }

  @Test
  void progressGrowsWithTheTextAndIsCompleteBeforeTheComments() {
    String body =
        IntStream.range(0, 9)
            .mapToObj(i -> "<p>" + "word ".repeat(30) + "</p>")
            .collect(Collectors.joining());
    Samples sample =
        Samples.of(body, "en").set("comment", "Ann | today | -1 | " + "thing ".repeat(300)).build();
    PreparedArticle ready = PreparedArticle.of(sample.article(), sample.document(), null);
    int last = ready.passages().size() - 1;
    double before = -1;
    for (int i = 0; i <= last; i++) {
      double now = ready.progress().at(i, 0.5);
      assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0.0, 1.0);
      before = now;
    }
    assertThat(before).isEqualTo(1);
    assertThat(ready.progress().at(0, 0)).isZero();
    assertThat(ready.progress().at(last + 5, 1)).isEqualTo(1);
  }
}
