package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

/** A label in a list shows one text after the other, of any script. */
class WrappedTextReuseTest {
  private static final List<ScriptSamples> ORDER =
      List.of(
          ScriptSamples.ARABIC,
          ScriptSamples.MIXED_LATIN,
          ScriptSamples.HINDI,
          ScriptSamples.JAPANESE,
          ScriptSamples.HEBREW,
          ScriptSamples.EMOJI,
          ScriptSamples.URDU);

  private static final String LATIN = "The harbour that learned to wait for the tide again";

  @Test
  void everyTextIsDrawnAsIfItWereTheFirst() throws Exception {
    JavaFx.run(
        () -> {
          WrappedText reused = new WrappedText();
          reused.setStyle("-fx-font-size: 16px;");
          Pane page = Ink.page(reused, NodeOrientation.LEFT_TO_RIGHT);
          for (ScriptSamples sample : ORDER) {
            for (String[] shown :
                new String[][] {{sample.text(), sample.language()}, {LATIN, "en"}}) {
              reused.setText(shown[0], shown[1]);
              page.applyCss();
              double ink = Ink.of(page, 260).amount();
              assertThat(ink).as("%s", shown[0]).isCloseTo(fresh(shown), within(ink * 0.01 + 1));
            }
          }
        });
  }

  private static double fresh(String[] shown) {
    WrappedText text = new WrappedText(shown[0], shown[1]);
    text.setStyle("-fx-font-size: 16px;");
    return Ink.of(Ink.page(text, NodeOrientation.LEFT_TO_RIGHT), 260).amount();
  }
}
