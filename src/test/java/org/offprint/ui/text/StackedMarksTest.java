package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;
import org.offprint.testing.JavaFx;

class StackedMarksTest {
  private static final String MARKS =
      IntStream.range(0, 500)
          .mapToObj(i -> Character.toString(0x300 + i % 0x70))
          .collect(Collectors.joining());

  /** One word of 96 letters, each under 500 marks. */
  private static final String TOWERS =
      "Hecomestoyou"
          .repeat(8)
          .codePoints()
          .mapToObj(letter -> Character.toString(letter) + MARKS)
          .collect(Collectors.joining());

  @Test
  void drawsNoMoreMarksOnALetterThanAnyScriptStacksAndMovesNothing() {
    ShownText shown =
        ShownText.of("a" + MARKS + " b", "en", TextDirection.LEFT_TO_RIGHT, new BitSet(), false);
    assertThat(shown.text().chars().filter(c -> Character.getType(c) == Character.NON_SPACING_MARK))
        .hasSize(30);
    assertThat(shown.sourceLength()).isEqualTo(MARKS.length() + 3);
    assertThat(shown.text()).startsWith("a" + MARKS.substring(0, 30)).endsWith(" b");
  }

  @Test
  void countsMarksBeyondTheFirstPlaneOnce() {
    String mark = Character.toString(0x1E8D0);
    String bounded = StackedMarks.bounded("a" + mark.repeat(40) + "b");
    assertThat(bounded).isEqualTo("a" + mark.repeat(30) + "\u2060".repeat(20) + "b");
  }

  @Test
  void leavesWhatPeopleWriteAsItIs() {
    String hebrew = "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u0596\u05D9\u05EA";
    assertThat(StackedMarks.bounded(hebrew.repeat(20))).isEqualTo(hebrew.repeat(20));
  }

  @Test
  void cutsALongTowerOfMarksInFewSteps() throws Exception {
    AtomicInteger shown = new AtomicInteger();
    String cut =
        JavaFx.call(
            () -> {
              WrappedText text = new WrappedText(TOWERS, "en");
              text.setMaxLines(2);
              text.getChildrenUnmodifiable()
                  .addListener((ListChangeListener<Node>) change -> shown.incrementAndGet());
              text.prefHeight(240);
              return ShownTexts.of(text);
            });
    assertThat(shown.get()).as("times that it was laid out anew").isBetween(1, 12);
    assertThat(cut).endsWith("\u2026").startsWith("H\u0300");
  }

  /** What a flow holds. */
  private static final class ShownTexts {
    static String of(WrappedText flow) {
      return flow.getChildrenUnmodifiable().stream()
          .filter(Text.class::isInstance)
          .map(node -> ((Text) node).getText())
          .collect(Collectors.joining());
    }
  }
}
