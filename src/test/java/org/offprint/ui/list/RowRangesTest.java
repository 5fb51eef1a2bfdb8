package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowRangesTest {
  @Property(tries = 300)
  void isASetOfRows(
      @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> bounds,
      @ForAll @IntRange(max = 30) int from,
      @ForAll @IntRange(max = 6) int length) {
    TreeSet<Integer> rows = new TreeSet<>();
    RowRanges ranges = RowRanges.NONE;
    for (int start : bounds) {
      ranges = ranges.with(start, start + 3);
      IntStream.range(start, start + 3).forEach(rows::add);
    }
    ranges = ranges.without(from, from + length);
    IntStream.range(from, from + length).forEach(rows::remove);

    assertThat(ranges).isEqualTo(List.copyOf(rows)).hasSize(rows.size());
    assertThat(ranges).isEqualTo(RowRanges.of(rows.stream().mapToInt(row -> row).toArray()));
    for (int row = -1; row <= 40; row++) {
      assertThat(ranges.has(row)).isEqualTo(rows.contains(row));
      assertThat(ranges.indexOf(row)).isEqualTo(List.copyOf(rows).indexOf(row));
    }
  }

  @Property(tries = 200)
  void movesWithTheList(
      @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> chosen,
      @ForAll @IntRange(max = 20) int start,
      @ForAll @IntRange(max = 5) int removed,
      @ForAll @IntRange(max = 5) int added) {
    int[] rows = chosen.stream().mapToInt(row -> row).sorted().distinct().toArray();
    int[] moved =
        IntStream.of(rows)
            .filter(row -> row < start || row >= start + removed)
            .map(row -> row < start ? row : row + added - removed)
            .toArray();

    assertThat(RowRanges.of(rows).moved(start, start + removed, start + added))
        .isEqualTo(RowRanges.of(moved));
  }

  @Test
  void aMillionRowsAreOneStretch() {
    RowRanges all = RowRanges.of(0, 1_000_000);

    assertThat(all.stretches()).isEqualTo(1);
    assertThat(all.get(999_999)).isEqualTo(999_999);
    assertThat(all.without(500_000, 500_001).stretches()).isEqualTo(2);
    assertThat(all.within(10)).isEqualTo(RowRanges.of(0, 10));
  }
}
