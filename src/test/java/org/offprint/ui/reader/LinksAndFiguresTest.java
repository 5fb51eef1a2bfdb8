package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class LinksAndFiguresTest {
  private static final String FILLER = "<p>Words to fill the page with, and more.</p>".repeat(40);

  @Test
  void tabWalksTheLinksAndEnterOpensThem() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<p>One <a href=\"https://example.org/1\">first <b>link</b></a>.</p>"
                            + FILLER
                            + "<table><tr><td>x</td><td><a href=\"https://example.org/2\">in a"
                            + " cell</a></td></tr></table>"
                            + FILLER,
                        "en")
                    .build());
            Node area = pane.pane.lookup(".flow-view");
            area.requestFocus();
            press(area, KeyCode.TAB, false);
            assertThat(address(pane)).isEqualTo("https://example.org/1");
            pane.screenshot("link-focus");
            press(area, KeyCode.TAB, false);
            pane.layout();
            assertThat(address(pane)).isEqualTo("https://example.org/2");
            assertThat(pane.pane.position().paragraph()).isGreaterThan(10);
            pane.screenshot("link-focus-cell");
            press(area, KeyCode.ENTER, false);
            press(area, KeyCode.TAB, true);
            press(area, KeyCode.ENTER, false);
            assertThat(pane.asked)
                .containsExactly("open https://example.org/2", "open https://example.org/1");
            press(area, KeyCode.ESCAPE, false);
            assertThat(pane.pane.lookup(".address").isVisible()).isFalse();
          }
        });
  }

  @Test
  void aLinkOfSeveralStylesIsOneStop() {
    Passage.Words words =
        new Passage.Words(
            Role.BODY,
            "one two",
            List.of(
                new Passage.Styled(0, 3, java.util.Set.of(), "https://a", null),
                new Passage.Styled(
                    3,
                    7,
                    java.util.Set.of(org.offprint.document.Inline.Mark.STRONG),
                    "https://a",
                    null)),
            "en",
            org.offprint.model.TextDirection.LEFT_TO_RIGHT,
            Frame.NONE);
    assertThat(LinkWalk.stops(List.of(words)))
        .containsExactly(new LinkWalk.Stop(new TextMark(0, 0, 7, MarkStyle.FOCUSED), "https://a"));
  }

  @Test
  void aPictureOpensLargeIsEnlargedMovedAndLeft() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<figure><img src=\"https://e.org/a.png\" alt=\"A\"><figcaption>The first,"
                            + " by Ann.</figcaption></figure>"
                            + FILLER
                            + "<figure><img src=\"https://e.org/b.png\" alt=\"The"
                            + " second\"></figure>",
                        "en")
                    .set("image", "https://e.org/a.png")
                    .set("image", "https://e.org/b.png")
                    .build());
            pane.pane.enlargePicture();
            pane.layout();
            FigureOverlay overlay = (FigureOverlay) pane.pane.lookup(".figure-overlay");
            assertThat(overlay.isFocused()).isTrue();
            pane.screenshot("figure");
            ImageView view = (ImageView) pane.pane.lookup(".zoom-view").lookup("ImageView");
            double whole = view.getFitWidth();
            press(overlay, KeyCode.PLUS, false);
            press(overlay, KeyCode.PLUS, false);
            assertThat(view.getFitWidth()).isGreaterThan(whole * 1.5);
            double before = view.getLayoutX();
            press(overlay, KeyCode.RIGHT, false);
            assertThat(view.getLayoutX()).isLessThan(before);
            pane.screenshot("figure-near");
            press(overlay, KeyCode.DIGIT0, false);
            press(overlay, KeyCode.RIGHT, false);
            pane.layout();
            pane.screenshot("figure-second");
            assertThat(overlay.getAccessibleText()).contains("The second");
            press(overlay, KeyCode.ESCAPE, false);
            assertThat(pane.pane.lookup(".figure-overlay")).isNull();
          }
        });
  }

  @Test
  void theOutlineNamesTheHeadings() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of("<p>a</p><h2>Two</h2><p>b</p><h3>Three</h3>" + FILLER, "en").build());
            List<OutlineEntry> outline = pane.pane.outline();
            assertThat(outline).extracting(OutlineEntry::text).containsExactly("Two", "Three");
            assertThat(outline).extracting(OutlineEntry::level).containsExactly(2, 3);
            pane.pane.goTo(new ScrollPosition(outline.getLast().passage(), 0));
            pane.layout();
            assertThat(pane.pane.position().paragraph())
                .isBetween(outline.getLast().passage() - 1, outline.getLast().passage());
          }
        });
  }

  private static String address(Pane pane) {
    Label address = (Label) pane.pane.lookup(".address");
    assertThat(address.isVisible()).isTrue();
    return address.getText();
  }

  private static void press(Node node, KeyCode code, boolean shift) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }
}
