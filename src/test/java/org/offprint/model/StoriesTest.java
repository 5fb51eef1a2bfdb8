package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static Stories.Pair pair(long one, long other) {
    return new Stories.Pair(new ArticleId(one), new ArticleId(other));
  }

  @Test
  void pairsThatMeetMakeOneStory() {
    Stories stories = Stories.of(List.of(pair(1, 2), pair(4, 5), pair(2, 9)), List.of());

    assertThat(stories.of(1)).isEqualTo(stories.of(9)).isEqualTo(stories.of(2)).isNotZero();
    assertThat(stories.of(4)).isEqualTo(stories.of(5)).isNotEqualTo(stories.of(1));
    assertThat(stories.of(3)).isZero();
    assertThat(Stories.NONE.isEmpty()).isTrue();
  }

  @Test
  void whatIsApartNeverMeetsByWayOfAThird() {
    Stories stories = Stories.of(List.of(pair(1, 2), pair(2, 3)), List.of(pair(1, 3)));

    assertThat(stories.of(1)).isEqualTo(stories.of(2));
    assertThat(stories.of(3)).isNotEqualTo(stories.of(1));
    assertThat(Stories.of(List.of(pair(1, 2)), List.of(pair(1, 2))).isEmpty()).isTrue();
  }

  /** However many pairs there are, and in whatever order they are joined. */
  @Property
  void nothingApartIsEverTogether(
      @ForAll @Size(max = 60) List<@LongRange(min = 1, max = 20) Long> alike,
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 20) Long> apart) {
    List<Stories.Pair> parted = pairs(apart);
    Stories stories = Stories.of(pairs(alike), parted);

    for (Stories.Pair pair : parted) {
      long story = stories.of(pair.one().value());
      assertThat(story == 0 || story != stories.of(pair.other().value())).isTrue();
    }
    for (Stories.Pair pair : pairs(alike)) {
      boolean together =
          stories.of(pair.one().value()) != 0
              && stories.of(pair.one().value()) == stories.of(pair.other().value());
      assertThat(together || !parted.isEmpty()).isTrue();
    }
    LongStream.rangeClosed(1, 20)
        .filter(id -> stories.of(id) != 0)
        .forEach(
            id ->
                assertThat(
                        LongStream.rangeClosed(1, 20)
                            .filter(other -> stories.of(other) == stories.of(id))
                            .count())
                    .isGreaterThan(1));
  }

  private static List<Stories.Pair> pairs(List<Long> ids) {
    return Stream.iterate(0, i -> i + 1 < ids.size(), i -> i + 2)
        .map(i -> pair(ids.get(i), ids.get(i + 1)))
        .filter(pair -> !pair.one().equals(pair.other()))
        .toList();
  }
}
