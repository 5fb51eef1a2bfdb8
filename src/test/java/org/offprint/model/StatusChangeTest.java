package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusChangeTest {
  /** Every status that there is. */
  static List<ArticleStatus> statuses() {
    return IntStream.range(0, 16)
        .mapToObj(
            bits ->
                new ArticleStatus(
                    (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void itsOppositeTakesItBack(StatusChange change) {
    assertThat(change.opposite()).isNotEqualTo(change);
    assertThat(change.opposite().opposite()).isEqualTo(change);
    for (ArticleStatus before : statuses()) {
      ArticleStatus after = change.appliedTo(before);
      assertThat(change.appliedTo(after)).isEqualTo(after);
      if (!after.equals(before)) {
        assertThat(change.opposite().appliedTo(after)).isEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void whatTwoHaveInCommonIsTrueOfBoth(ArticleStatus one) {
    ArticleStatus all = new ArticleStatus(true, true, true, true);
    assertThat(one.both(all)).isEqualTo(one);
    assertThat(all.both(one)).isEqualTo(one);
    assertThat(one.both(ArticleStatus.NEW)).isEqualTo(ArticleStatus.NEW);
  }
}
