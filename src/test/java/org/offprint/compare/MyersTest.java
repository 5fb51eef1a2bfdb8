package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MyersTest {
  /** By the definition, cell by cell. */
  private static int longest(List<Integer> before, List<Integer> after) {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        length[i][j] =
            before.get(i - 1).equals(after.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[before.size()][after.size()];
  }

  @Property(tries = 500)
  void findsALongestCommonSubsequence(
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> before,
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> after) {
    List<Myers.Match> matches = Myers.matches(before, after);

    assertThat(matches).hasSize(longest(before, after));
    int i = -1;
    int j = -1;
    for (Myers.Match match : matches) {
      assertThat(match.before()).isGreaterThan(i);
      assertThat(match.after()).isGreaterThan(j);
      i = match.before();
      j = match.after();
      assertThat(before.get(i)).isEqualTo(after.get(j));
    }
  }

  @Test
  void isContentWithBothEndsWhereAllElseDiffers() {
    List<Integer> before = IntStream.range(0, 3000).boxed().toList();
    List<Integer> after =
        IntStream.range(0, 3000).map(n -> n == 0 || n == 2999 ? n : -n).boxed().toList();

    assertThat(Myers.matches(before, after))
        .containsExactly(new Myers.Match(0, 0), new Myers.Match(2999, 2999));
  }
}
