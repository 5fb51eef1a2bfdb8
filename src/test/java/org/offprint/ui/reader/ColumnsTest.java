package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void whatFitsHasWhatItNeeds() {
    assertThat(share(new double[] {80, 120, 300}, new double[] {40, 60, 90}, 600))
        .containsExactly(80, 120, 300);
  }

  @Test
  void aDayDoesNotWrapBesideALongRemark() {
    double[] widths = share(new double[] {82, 60, 90, 60, 90, 560}, least(6, 50), 640);
    assertThat(widths).containsExactly(82, 60, 90, 60, 90, 258);
  }

  @Test
  void aHeadingWrapsBeforeALongRemarkBecomesATower() {
    double[] needed = {82, 90, 90, 560};
    double[] widths = Columns.share(needed, new double[] {82, 40, 40, 560}, least(4, 50), 400);
    assertThat(widths[0]).isEqualTo(82);
    assertThat(widths[1]).isBetween(50.0, 70.0);
    assertThat(widths[3]).isGreaterThan(190);
    assertThat(Columns.share(needed, new double[] {82, 40, 40, 560}, least(4, 50), 900))
        .as("nor does it where there is room")
        .isEqualTo(needed);
  }

  @Test
  void theLongestOfTwoLongOnesGetsTheMost() {
    double[] widths = share(new double[] {60, 400, 3600}, least(3, 50), 660);
    assertThat(widths).containsExactly(60, 175, 425);
  }

  @Test
  void beyondTheNarrowestTheTableIsWiderThanItsFrame() {
    assertThat(share(new double[] {300, 300}, new double[] {120, 150}, 200))
        .containsExactly(120, 150);
  }

  @Provide
  Arbitrary<double[]> needs() {
    return Arbitraries.doubles().between(10, 4000).array(double[].class).ofMinSize(1).ofMaxSize(9);
  }

  @Property
  void nothingIsNarrowerThanItMayBeOrWiderThanItNeedsAndTheRoomIsUsed(
      @ForAll("needs") double[] needed, @ForAll @DoubleRange(min = 50, max = 1500) double width) {
    double[] least = Arrays.stream(needed).map(need -> Math.min(need, 60)).toArray();
    double[] widths = share(needed, least, width);
    double floor = Arrays.stream(least).sum();
    double sum = Arrays.stream(widths).sum();
    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i]).isBetween(Math.floor(least[i]), needed[i]);
    }
    assertThat(sum).isLessThanOrEqualTo(Math.max(floor, width) + 0.01);
    double room = Math.min(Arrays.stream(needed).sum(), Math.max(width, floor));
    assertThat(sum).isGreaterThan(room - widths.length - 1);
  }

  private static double[] share(double[] needed, double[] least, double width) {
    return Columns.share(needed, needed, least, width);
  }

  private static double[] least(int columns, double each) {
    double[] least = new double[columns];
    Arrays.fill(least, each);
    return least;
  }
}
