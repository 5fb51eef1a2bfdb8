package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;

class StoryRowsTest {
  /** 1, 4 and 6 tell one story, 2 and 7 another; 9 tells the first, but is in no list here. */
  private static final Stories STORIES =
      Stories.of(List.of(pair(1, 4), pair(4, 6), pair(2, 7), pair(6, 9)), List.of());

  private static final IdArray ALL = IdArray.of(ids(7, 6, 5, 4, 3, 2, 1));

  private static Stories.Pair pair(long one, long other) {
    return new Stories.Pair(new ArticleId(one), new ArticleId(other));
  }

  private static List<ArticleId> ids(long... ids) {
    return LongStream.of(ids).mapToObj(ArticleId::new).toList();
  }

  private static StoryRows folded() {
    return StoryRows.of(ALL, STORIES, List.of());
  }

  private static StoryPlace.Kind kind(StoryRows rows, long id) {
    return rows.place(new ArticleId(id)).kind();
  }

  @Test
  void theFirstOfAStoryStandsForTheOthers() {
    StoryRows rows = folded();

    assertThat(rows.rows()).isEqualTo(ids(7, 6, 5, 3));
    assertThat(rows.all()).isEqualTo(ALL);
    assertThat(rows.hidden()).isEqualTo(3);
    assertThat(rows.place(new ArticleId(6))).isEqualTo(new StoryPlace(StoryPlace.Kind.FOLDED, 3));
    assertThat(rows.copies(new ArticleId(1))).isEqualTo(ids(6, 4, 1));
    assertThat(rows.first(new ArticleId(1))).isEqualTo(new ArticleId(6));
    assertThat(kind(rows, 5)).isEqualTo(StoryPlace.Kind.ALONE);
    assertThat(rows.copies(new ArticleId(5))).isEmpty();
  }

  @Test
  void anUnfoldedStoryStandsTogether() {
    StoryRows rows = folded().fold(new ArticleId(4), false);

    assertThat(rows.rows()).isEqualTo(ids(7, 6, 4, 1, 5, 3));
    assertThat(kind(rows, 6)).isEqualTo(StoryPlace.Kind.UNFOLDED);
    assertThat(kind(rows, 4)).isEqualTo(StoryPlace.Kind.BELOW);
    assertThat(rows.fold(new ArticleId(1), false)).isSameAs(rows);
    assertThat(rows.fold(new ArticleId(1), true).rows()).isEqualTo(folded().rows());
    assertThat(folded().fold(new ArticleId(5), false).rows()).isEqualTo(folded().rows());
  }

  @Test
  void whatIsUnfoldedStaysSoWhenTheListIsReadAgain() {
    StoryRows rows = folded().fold(new ArticleId(6), false);
    StoryRows again = StoryRows.of(IdArray.of(ids(8, 7, 6, 4, 2, 1)), STORIES, rows.open());

    assertThat(again.rows()).isEqualTo(ids(8, 7, 6, 4, 1));
    assertThat(again.unfolding(List.of()).rows()).isEqualTo(ids(8, 7, 6));
  }

  @Test
  void withoutTheFirstTheNextStandsForTheStory() {
    assertThat(folded().without(ids(6)).rows()).isEqualTo(ids(7, 5, 4, 3));
    StoryRows open = folded().fold(new ArticleId(6), false).without(ids(6));
    assertThat(open.rows()).isEqualTo(ids(7, 5, 4, 1, 3));
    assertThat(kind(open.without(ids(1)), 4)).isEqualTo(StoryPlace.Kind.ALONE);
  }

  @Test
  void whatIsNotKnownHasARow() {
    StoryRows rows = StoryRows.of(IdArray.beginning(ids(7, 6, 4, 2), 10), STORIES, List.of());

    assertThat(rows.rows()).hasSize(8).startsWith(new ArticleId(7), new ArticleId(6), null);
    assertThat(rows.hidden()).isEqualTo(2);
    assertThat(rows.rows().isWhole()).isFalse();
  }

  @Test
  void withoutStoriesTheListIsAsItWas() {
    assertThat(StoryRows.of(ALL, Stories.NONE, ids(1)).rows()).isSameAs(ALL);
  }
}
