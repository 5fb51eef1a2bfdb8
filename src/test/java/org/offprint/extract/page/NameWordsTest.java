package org.offprint.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void readsWordsHumpsAndAffixes() {
    assertThat(NameWords.of("article__writer")).isEqualTo(NameWords.AUTHOR);
    assertThat(NameWords.of("PostAuthorName") & NameWords.AUTHOR).isNotZero();
    assertThat(NameWords.of("co-authored") & NameWords.AUTHOR).isNotZero();
    assertThat(NameWords.of("releaseDate lastUpdate") & NameWords.DATE).isNotZero();
    assertThat(NameWords.of("SUBHEADLINE") & NameWords.STANDFIRST).isNotZero();
    assertThat(NameWords.of("mainheadline") & NameWords.TITLE).isNotZero();
    assertThat(NameWords.of("überschrift") & NameWords.TITLE).isNotZero();
    assertThat(NameWords.of("candid mandate-free auth or")).isEqualTo(NameWords.DATE);
  }

  @Test
  void tellsOneCommentFromManyAndFromOtherThings() {
    assertThat(NameWords.isItem(NameWords.of("comment"))).isTrue();
    assertThat(NameWords.isItem(NameWords.of("depth-1 comment byuser"))).isTrue();
    assertThat(NameWords.isItem(NameWords.of("li-comment-1234"))).isTrue();
    assertThat(NameWords.isItem(NameWords.of("comments"))).isFalse();
    assertThat(NameWords.isTopic(NameWords.of("commentsWrapper"))).isTrue();
    assertThat(NameWords.isTopic(NameWords.of("recent comments widget"))).isFalse();
    assertThat(NameWords.isTopic(NameWords.of("commute"))).isFalse();
  }

  @Test
  void onlyTheBeginningOfANameCounts() {
    assertThat(NameWords.of("x".repeat(500) + " byline")).isZero();
    assertThat(NameWords.of("a ".repeat(70) + "byline")).isZero();
    assertThat(NameWords.isNumbered("comment-" + "1".repeat(100_000))).isFalse();
  }
}
