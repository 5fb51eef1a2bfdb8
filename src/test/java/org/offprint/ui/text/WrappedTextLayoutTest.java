package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.testing.JavaFx;

/**
 * Lays out every script at many widths and orientations, and looks at what is drawn: however it
 * wraps, the same letters have to be there, once, and inside.
 */
class WrappedTextLayoutTest {
  private static final double UNWRAPPED = 6000;
  private static final double SIZE = 16;

  /** Swashes of Nastaliq reach a little out of the line; a run that is drawn whole reaches far. */
  private static final double OVERHANG = 10;

  static List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int width = 90; width <= 500; width += 10) {
      widths.add(width + width % 7);
    }
    return widths;
  }

  @ParameterizedTest
  @EnumSource(ScriptSamples.class)
  void drawsTheSameLettersOnceHoweverItWraps(ScriptSamples sample) throws Exception {
    assertThat(widths()).hasSizeGreaterThanOrEqualTo(42);
    for (NodeOrientation orientation : NodeOrientation.values()) {
      List<String> wrong =
          JavaFx.call(
              () -> {
                WrappedText text = new WrappedText(sample.text(), sample.language());
                return faults(text, sample, orientation);
              });
      assertThat(wrong).as("%s, %s", sample, orientation).isEmpty();
    }
  }

  /** Joined letters come out wider or narrower than those they were cut from. */
  @ParameterizedTest
  @CsvSource({
    "\u0628\u064A\u062A, ar",
    "\u0633\u0645, fa",
    "\u0633\u0645, ur",
    "\u0915\u094D\u0937, hi"
  })
  void aWordOfThousandsOfLettersStaysInsideOfItsLines(String letters, String language)
      throws Exception {
    JavaFx.run(
        () -> {
          WrappedText text = new WrappedText(letters.repeat(3_000 / letters.length()), language);
          text.setStyle("-fx-font-size: 16px;");
          Pane page = Ink.page(text, NodeOrientation.LEFT_TO_RIGHT);
          for (int width : new int[] {90, 133, 250, 417}) {
            Ink ink = Ink.of(page, width);
            // What a letter draws may be a little wider than the room it takes.
            assertThat(ink.left()).as("at %d", width).isGreaterThanOrEqualTo(-3);
            assertThat(ink.right()).as("at %d", width).isLessThanOrEqualTo(width + 3);
            assertThat(ink.right() - ink.left()).as("at %d", width).isGreaterThan(width * 3 / 4);
          }
        });
  }

  @Test
  void aLabelDoesNotPassThisTest() throws Exception {
    assertThat(faultsOfAll(PlainLabel::of))
        .as("If this fails, JavaFX has been mended, and ui.text can be made simpler.")
        .isGreaterThan(20);
  }

  @Test
  void aTextFlowDoesNotPassThisTest() throws Exception {
    assertThat(faultsOfAll(PlainLabel::flow)).isGreaterThan(20);
  }

  private interface Maker {
    Region of(String text);
  }

  /** What one would write without knowing better. */
  private static final class PlainLabel {
    static Region of(String text) {
      Label label = new Label(text);
      label.setWrapText(true);
      return label;
    }

    static Region flow(String text) {
      return new TextFlow(new Text(text));
    }
  }

  private static int faultsOfAll(Maker maker) throws Exception {
    int faults = 0;
    for (ScriptSamples sample :
        List.of(ScriptSamples.ARABIC, ScriptSamples.HINDI, ScriptSamples.THAI)) {
      faults +=
          JavaFx.call(
              () -> faults(maker.of(sample.text()), sample, NodeOrientation.INHERIT).size());
    }
    return faults;
  }

  private static List<String> faults(
      Region node, ScriptSamples sample, NodeOrientation orientation) {
    node.setStyle("-fx-font-size: " + SIZE + "px;");
    Pane page = Ink.page(node, orientation);
    double expected = Ink.of(page, UNWRAPPED).amount();
    double tolerance = sample == ScriptSamples.LONG_WORDS ? 0.12 : 0.035;
    List<String> faults = new ArrayList<>();
    for (int width : widths()) {
      try {
        Ink ink = Ink.of(page, width);
        if (Math.abs(ink.amount() / expected - 1) > tolerance) {
          faults.add(width + ": ink " + ink.amount() + " instead of " + expected);
        }
        if (ink.left() < -OVERHANG || ink.right() > width + OVERHANG) {
          faults.add(width + ": ink from " + ink.left() + " to " + ink.right());
        }
      } catch (RuntimeException thrown) {
        faults.add(width + ": " + thrown);
      }
    }
    return faults;
  }
}
