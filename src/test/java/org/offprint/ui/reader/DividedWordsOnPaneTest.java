package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

class DividedWordsOnPaneTest {
  private static final String ENGLISH =
      "The parliamentary commission recommended considerable improvements to international"
          + " transportation infrastructure, notwithstanding environmental considerations that"
          + " several representatives had characterised as insurmountable. ";
  private static final String GERMAN =
      "Die Bundesregierung verabschiedete gestern umfangreiche Verordnungen zur"
          + " Geschwindigkeitsbegrenzung auf Autobahnen, deren Auswirkungen auf die"
          + " Wirtschaftsentwicklung von Sachverständigen unterschiedlich eingeschätzt werden. ";
  private static final String RUSSIAN =
      "Правительство опубликовало постановление о государственном регулировании строительства,"
          + " предусматривающее дополнительное финансирование муниципальных предприятий. ";

  private static String text(String language) {
    return switch (language) {
      case "de" -> GERMAN;
      case "ru" -> RUSSIAN;
      default -> ENGLISH;
    };
  }

  private static Samples sample(String language) {
    String text = text(language);
    return Samples.of("<p>" + text.repeat(3) + "</p><p>" + text.repeat(2) + "</p>", language)
        .set("title", text.substring(0, 60))
        .build();
  }

  private static List<Text> hyphens(Pane pane) {
    return pane.pane.lookupAll(".hyphen").stream().map(Text.class::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru"})
  void filledLinesEndWithHyphensAndRaggedOnesDoNot(String language) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(480, 700)) {
            pane.show(sample(language));
            assertThat(hyphens(pane)).isEmpty();
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withJustified(true));
            pane.layout();
            assertThat(hyphens(pane)).isNotEmpty();
            for (Text hyphen : hyphens(pane)) {
              Node flow = hyphen.getParent();
              assertThat(hyphen.getBoundsInParent().getMaxX())
                  .isLessThanOrEqualTo(flow.getLayoutBounds().getWidth() + 1);
              assertThat(flow.getStyleClass()).contains("body");
            }
            pane.screenshot("divided-" + language);
          }
        });
  }

  @Test
  void aMarkedWordThatIsDividedIsMarkedOnBothLines() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(480, 700)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withJustified(true));
            pane.show(sample("de"));
            WordsFlow flow = (WordsFlow) hyphens(pane).getFirst().getParent();
            double line = hyphens(pane).getFirst().getLayoutY();
            int divided = -1;
            String text = flow.words();
            for (int i = 1; i < text.length() && divided < 0; i++) {
              boolean within =
                  Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1));
              if (within && flow.boxes(i - 1, i + 1).size() == 2) {
                divided = i;
              }
            }
            assertThat(divided).isPositive();
            List<javafx.geometry.Bounds> boxes = flow.boxes(divided - 1, divided + 1);
            assertThat(boxes.getFirst().getMaxY()).isGreaterThan(line);
            assertThat(boxes.getLast().getMinX()).isLessThan(boxes.getFirst().getMinX());
            assertThat(text).doesNotContain("-").doesNotContain("\u00AD");
          }
        });
  }

  @Test
  void linksAndCodeAreLeftWhole() throws Exception {
    String words = text("en").repeat(3);
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(480, 700)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withJustified(true));
            pane.show(
                Samples.of(
                        "<p><a href=\"https://example.org/\">"
                            + words
                            + "</a></p><p><code>"
                            + words
                            + "</code></p>",
                        "en")
                    .build());
            assertThat(hyphens(pane)).isEmpty();
          }
        });
  }

  @Test
  void softHyphensAreSeenOnlyWhereALineEndsAtOne() throws Exception {
    // Of more than one length, or the lines of one typeface or another fit by chance.
    String text = "in\u00ADter\u00ADna\u00ADtio\u00ADnal se\u00ADcre\u00ADta\u00ADries ".repeat(15);
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(400, 700)) {
            pane.show(Samples.of("<p>" + text + "</p>", "xx").build());
            pane.screenshot("soft-hyphens-ragged");
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withJustified(true));
            pane.layout();
            assertThat(hyphens(pane)).isNotEmpty();
            pane.screenshot("soft-hyphens-filled");
          }
        });
  }
}
