package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleId;
import org.offprint.ui.list.IdArray.Difference;

class IdArrayTest {
  @Test
  void knowsTheBeginningAndLearnsTheRest() {
    IdArray ids = IdArray.beginning(ids(9, 8), 5);

    assertThat(ids).containsExactly(new ArticleId(9), new ArticleId(8), null, null, null);
    assertThat(ids.isWhole()).isFalse();

    ids.know(3, ids(6, 5, 4));

    assertThat(ids)
        .containsExactly(
            new ArticleId(9), new ArticleId(8), null, new ArticleId(6), new ArticleId(5));
  }

  @Test
  void aListThatIsOnlyBetterKnownIsTheSame() {
    assertThat(IdArray.beginning(ids(9, 8), 4).to(IdArray.of(ids(9, 8, 7, 6))).isEmpty()).isTrue();
  }

  @Test
  void moreThanWasCountedIsAnAddition() {
    assertThat(IdArray.beginning(ids(9, 8), 2).to(IdArray.of(ids(9, 8, 7))))
        .isEqualTo(new Difference(2, 2, 3));
  }

  @Test
  void leavesOutAndFinds() {
    IdArray ids = IdArray.of(ids(5, 4, 3, 2, 1));

    assertThat(ids.without(IdSet.of(ids(4, 1)))).isEqualTo(ids(5, 3, 2));
    assertThat(ids.rowsOf(ids(1, 5, 8))).containsExactly(0, 4);
    assertThat(ids.rowsOf(ids(8))).isEmpty();
    assertThat(ids.at(RowRanges.of(0, 2, 9))).isEqualTo(ids(5, 3));
  }

  @Test
  void whatIsUnknownIsNowhere() {
    IdArray ids = IdArray.beginning(ids(9), 3);

    assertThat(ids.indexOf(new ArticleId(8))).isEqualTo(-1);
    assertThat(ids.at(RowRanges.of(0, 1))).isEqualTo(ids(9));
  }

  private static List<ArticleId> ids(long... values) {
    return LongStream.of(values).mapToObj(ArticleId::new).toList();
  }
}
