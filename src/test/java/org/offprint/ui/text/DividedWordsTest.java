package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;
import org.offprint.script.Hyphenation;
import org.offprint.ui.text.LineSetter.Line;
import org.offprint.ui.text.LineSetter.Part;

/** Lines of letters that are all ten pixels wide, as are hyphens. */
class DividedWordsTest {
  private static final String TEXT =
      "The government announced extraordinary international negotiations concerning environmental"
          + " regulations, notwithstanding considerable parliamentary opposition";

  private static final String SHORT =
      "mother and father remember every number of letters under paper after winter ".repeat(6);

  private final ShownText shown = divided(TEXT);
  private final LineSetter setter = setter(shown);

  private static ShownText divided(String text) {
    return ShownText.divided(
        text,
        "en",
        TextDirection.LEFT_TO_RIGHT,
        new BitSet(),
        new Hyphenation().points(text, "en"),
        false);
  }

  private static LineSetter setter(ShownText of) {
    return new LineSetter(
        of,
        new LineSetter.Measures() {
          @Override
          public double width(int piece, int from, int to) {
            return (to - from) * 10.0;
          }

          @Override
          public double hyphen(int piece) {
            return 10;
          }
        },
        true);
  }

  @Property
  void dividesWithinTheLineAndNeverTheLastWord(
      @ForAll @DoubleRange(min = 170, max = 900) double width) {
    List<Line> lines = setter.set(width);
    int start = 0;
    for (Line line : lines) {
      boolean hyphen = line.hyphen() >= 0;
      assertThat(line.width()).isLessThanOrEqualTo(width + 0.1);
      if (hyphen) {
        Part last = line.parts().getLast();
        assertThat(line.hyphen()).isCloseTo(last.x() + last.width(), within());
        assertThat(shown.hyphens()).contains(line.end());
        assertThat(line.end()).isLessThan(TEXT.lastIndexOf(' '));
      }
      assertThat(line.end()).isGreaterThan(start);
      start = line.end();
    }
    assertThat(start).isEqualTo(TEXT.length());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(0.01);
  }

  @Property
  void noThreeLinesEndWithHyphensUnlessOneWouldBeTornApart(
      @ForAll @DoubleRange(min = 330, max = 900) double width) {
    int row = 0;
    for (Line line : setter(divided(SHORT)).set(width)) {
      row = line.hyphen() >= 0 ? row + 1 : 0;
      assertThat(row).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aLineThatIsFullEnoughIsLeftWithoutOne() {
    // "The government announced" leaves one letter of room.
    assertThat(setter.set(250).getFirst().hyphen()).isEqualTo(Line.NO_HYPHEN);
    // "The government" leaves much, and "an-" fits.
    assertThat(setter.set(200).getFirst().hyphen()).isPositive();
  }

  @Test
  void nothingIsPutIntoTheText() {
    assertThat(shown.text()).isEqualTo(TEXT);
  }
}
