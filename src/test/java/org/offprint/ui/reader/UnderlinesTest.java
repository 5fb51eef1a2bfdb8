package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class UnderlinesTest {
  private static final String WORDS = "a link that goes on and on over several lines of the page ";

  @Test
  void theLineUnderALinkEndsWithItsLetters() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(500, 700)) {
            pane.show(
                Samples.of(
                        "<p>Before <a href=\"https://example.org/\">"
                            + WORDS.repeat(4).strip()
                            + "</a> after.</p>",
                        "en")
                    .build());
            pane.layout();
            WritableImage image = pane.screenshot("underlines");
            Text link = (Text) pane.pane.lookup(".underlined-apart > .link");
            WordsFlow flow = (WordsFlow) link.getParent();
            Bounds at = flow.localToScene(flow.getLayoutBounds());
            int from = flow.words().indexOf("a link");
            List<Bounds> boxes = flow.boxes(from, flow.words().indexOf(" after"));
            assertThat(boxes).hasSizeGreaterThan(3);
            for (Bounds box : boxes.subList(0, boxes.size() - 1)) {
              int right = (int) Math.round(at.getMinX() + box.getMaxX());
              int top = (int) (at.getMinY() + box.getMinY());
              int bottom = (int) (at.getMinY() + box.getMaxY());
              assertThat(inked(image, right - 30, right - 2, top, bottom)).as("below").isTrue();
              assertThat(inked(image, right + 1, right + 3, top, bottom)).as("beyond").isFalse();
            }
            assertThat(link.isUnderline()).isFalse();
          }
        });
  }

  @Test
  void underlinedWordsHaveTheColourOfTheText() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.openDark(500, 700)) {
            pane.show(Samples.of("<p>Some <u>words</u> stand out.</p>", "en").build());
            pane.layout();
            Underlines lines = (Underlines) pane.pane.lookup(".link-line").getParent();
            Path words = (Path) lines.getChildren().getLast();
            assertThat(words.getElements()).isNotEmpty();
            assertThat(((Color) words.getFill()).getBrightness()).isGreaterThan(0.6);
          }
        });
  }

  private static boolean inked(WritableImage image, int left, int right, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      boolean all = true;
      for (int x = left; x <= right; x++) {
        all &= image.getPixelReader().getColor(x, y).getBrightness() < 0.8;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
