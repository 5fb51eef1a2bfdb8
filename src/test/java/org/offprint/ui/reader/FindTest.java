package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.SearchQuery;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowView;

class FindTest {
  private static final String LONG =
      "<p>Words to fill the page with, and more of them.</p>".repeat(80);

  @Test
  void countsGoesRoundAndKeepsThePlaceOnClosing() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<p>A café here.</p>"
                            + LONG
                            + "<p>The CAFE again.</p>"
                            + LONG
                            + "<p>Last cafe\u0301.</p>",
                        "en")
                    .build());
            look(pane, "cafe");
            assertThat(count(pane)).isEqualTo("1 of 3");
            pane.screenshot("find-first");
            press(pane, KeyCode.ENTER, false);
            assertThat(count(pane)).isEqualTo("2 of 3");
            assertInView(pane);
            pane.screenshot("find-second");
            press(pane, KeyCode.ENTER, false);
            press(pane, KeyCode.ENTER, false);
            assertThat(count(pane)).isEqualTo("1 of 3");
            press(pane, KeyCode.ENTER, true);
            assertThat(count(pane)).isEqualTo("3 of 3");
            assertInView(pane);
            ScrollPosition place = pane.pane.position();
            press(pane, KeyCode.ESCAPE, false);
            pane.layout();
            assertThat(pane.pane.lookup(".find-bar")).isNull();
            assertThat(pane.pane.position().paragraph())
                .isCloseTo(place.paragraph(), org.assertj.core.data.Offset.offset(3));
            Excerpt selected = pane.pane.selected();
            assertThat(selected).isNotNull();
            assertThat(selected.text()).isEqualTo("cafe\u0301");
            assertThat(paths(pane)).isEmpty();
          }
        });
  }

  @Test
  void optionsNarrowWhatIsFound() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(Samples.of("<p>Us, us and bus.</p>", "en").build());
            look(pane, "us");
            assertThat(count(pane)).endsWith("of 3");
            toggle(pane, "find-words");
            assertThat(count(pane)).endsWith("of 2");
            toggle(pane, "find-case");
            assertThat(count(pane)).endsWith("of 1");
            look(pane, "xyzzy");
            assertThat(count(pane)).isEqualTo("Not found");
          }
        });
  }

  @Test
  void findsInTablesCodeCaptionsAndFoldedComments() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<p>Start</p><table><tr><th>Name</th><th>Other</th></tr><tr><td>first</td><td>the"
                            + " needle</td></tr></table><pre><code>\tint x = 1;\n"
                            + "\t\tneedle(x);</code></pre><figure><img"
                            + " src=\"https://example.org/a.png\"><figcaption>A needle,"
                            + " seen.</figcaption></figure>"
                            + LONG,
                        "en")
                    .set("comment", "Ann | today | -1 | I saw the needle too.")
                    .build());
            ((ButtonBase) lookupAfterScroll(pane, ".comments-heading")).fire();
            pane.pane.goTo(ScrollPosition.TOP);
            pane.layout();
            look(pane, "needle");
            assertThat(count(pane)).isEqualTo("1 of 4");
            assertInView(pane);
            pane.screenshot("find-table");
            for (int i = 0; i < 3; i++) {
              press(pane, KeyCode.ENTER, false);
              pane.layout();
              assertInView(pane);
              pane.screenshot("find-place-" + (i + 2));
            }
            assertThat(count(pane)).isEqualTo("4 of 4");
          }
        });
  }

  /** What is drawn as the current match lies where the words are: their ink is inside it. */
  @ParameterizedTest
  @CsvSource({"arabic,ال", "hebrew,של", "hindi,के", "thai,ที่", "features,the"})
  void marksAreDrawnInEveryScriptAtAnyWidth(String name, String sought) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(300, 700)) {
            pane.show(Samples.read(name));
            look(pane, sought);
            for (int width = 260; width < 900; width += 80) {
              pane.stage.setWidth(width);
              pane.pane.getScene().getRoot().resize(width, 700);
              pane.layout();
              press(pane, KeyCode.ENTER, false);
              pane.layout();
              assertInView(pane);
            }
            pane.screenshot("find-" + name);
          }
        });
  }

  @Test
  void marksTheWordsOfASearchAndWalksThroughThem() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of("<p>Rivers and a river.</p>" + LONG + "<p>The river bank.</p>", "en")
                    .build());
            assertThat(pane.pane.mark(SearchQuery.parse("river OR bank"))).isEqualTo(3);
            pane.pane.nextMark();
            pane.pane.nextMark();
            pane.layout();
            assertThat(pane.pane.markPosition()).isEqualTo(2);
            assertInView(pane);
            pane.pane.clearMarks();
            assertThat(paths(pane)).isEmpty();
          }
        });
  }

  @Test
  void drawsHighlightsOfEveryStyle() throws Exception {
    JavaFx.run(
        () -> {
          for (boolean dark : new boolean[] {false, true}) {
            try (Pane pane = dark ? Pane.openDark(700, 560) : Pane.open(700, 560)) {
              pane.show(Samples.read("features"));
              List<String> texts = pane.pane.passageTexts();
              List<TextMark> marks = new ArrayList<>();
              int style = 0;
              for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).length() > 60) {
                  MarkStyle[] all = MarkStyle.values();
                  marks.add(
                      new TextMark(i, 10, texts.get(i).length() - 12, all[style++ % all.length]));
                }
              }
              pane.pane.setMarks(MarkLayer.HIGHLIGHTS, marks);
              for (int page = 0; page < 3; page++) {
                pane.screenshot("marks-" + (dark ? "dark-" : "light-") + page);
                pane.pane.pageDown();
              }
            }
          }
        });
  }

  private static Node lookupAfterScroll(Pane pane, String style) {
    for (int i = 0; i < 60 && pane.pane.lookup(style) == null; i++) {
      pane.pane.pageDown();
      pane.layout();
    }
    return pane.pane.lookup(style);
  }

  private static void look(Pane pane, String text) {
    pane.pane.find();
    ((TextField) pane.pane.lookup("#find-in-article")).setText(text);
    pane.layout();
  }

  private static void toggle(Pane pane, String id) {
    ((ButtonBase) pane.pane.lookup("#" + id)).fire();
    pane.layout();
  }

  private static String count(Pane pane) {
    return ((Label) pane.pane.lookup(".find-count")).getText();
  }

  private static void press(Pane pane, KeyCode code, boolean shift) {
    Node field = pane.pane.lookup("#find-in-article");
    Event.fireEvent(
        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    pane.layout();
  }

  private static List<Path> paths(Pane pane) {
    return pane.pane.lookupAll(".mark").stream()
        .filter(Path.class::isInstance)
        .map(Path.class::cast)
        .filter(path -> !path.getElements().isEmpty())
        .filter(path -> !path.getStyleClass().contains("mark-selected"))
        .collect(Collectors.toList());
  }

  /** The current match is drawn, wholly in view, and its words' ink lies inside it. */
  private static void assertInView(Pane pane) {
    FlowView area = area(pane);
    List<Bounds> drawn =
        paths(pane).stream()
            .filter(path -> path.getStyleClass().contains("mark-current"))
            .map(path -> area.sceneToLocal(path.localToScene(path.getBoundsInLocal())))
            .toList();
    assertThat(drawn).hasSize(1);
    assertThat(drawn.getFirst().getMinY()).isGreaterThanOrEqualTo(0);
    assertThat(drawn.getFirst().getMaxY()).isLessThanOrEqualTo(area.getHeight());
    assertThat(drawn.getFirst().getMinX()).isGreaterThanOrEqualTo(0);
    assertThat(drawn.getFirst().getMaxX()).isLessThanOrEqualTo(area.getWidth());
    WritableImage image = area.snapshot(null, null);
    Bounds at = drawn.getFirst();
    int dark = 0;
    for (int y = (int) at.getMinY() + 3; y < at.getMaxY() - 3; y++) {
      for (int x = (int) at.getMinX() + 3; x < at.getMaxX() - 3; x++) {
        if (image.getPixelReader().getColor(x, y).getBrightness() < 0.6) {
          dark++;
        }
      }
    }
    assertThat(dark).isGreaterThan(3);
  }

  private static FlowView area(Pane pane) {
    return (FlowView) pane.pane.lookup(".flow-view");
  }
}
