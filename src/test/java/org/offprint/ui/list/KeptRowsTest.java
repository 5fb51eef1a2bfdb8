package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleId;

class KeptRowsTest {
  @Test
  void keepsAnArticleThatWasReadWhereItStood() {
    KeptRows kept = KeptRows.NONE.with(ids(3));

    assertThat(kept.mergedInto(IdArray.of(ids(5, 4, 2, 1)), IdArray.of(ids(5, 4, 3, 2, 1))))
        .isEqualTo(ids(5, 4, 3, 2, 1));
  }

  @Test
  void keepsItThereWhenOthersArriveAndLeave() {
    KeptRows kept = KeptRows.NONE.with(ids(5, 3, 1));

    assertThat(kept.mergedInto(IdArray.of(ids(7, 6, 2)), IdArray.of(ids(5, 4, 3, 2, 1))))
        .isEqualTo(ids(5, 3, 7, 6, 2, 1));
  }

  @Test
  void letsGoOfWhatWasPutAway() {
    KeptRows kept = KeptRows.NONE.with(ids(3, 2)).without(ids(3));

    assertThat(kept.mergedInto(IdArray.of(ids(4, 1)), IdArray.of(ids(4, 3, 2, 1))))
        .isEqualTo(ids(4, 2, 1));
  }

  @Test
  void doesNotShowAnArticleTwiceThatIsBack() {
    KeptRows kept = KeptRows.NONE.with(ids(3));

    assertThat(kept.mergedInto(IdArray.of(ids(4, 3)), IdArray.of(ids(4, 3)))).isEqualTo(ids(4, 3));
  }

  private static List<ArticleId> ids(long... values) {
    return LongStream.of(values).mapToObj(ArticleId::new).toList();
  }
}
