package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that do a little more than hold something. */
class SmallValuesTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "238, 1", "356, 1", "358, 2", "2380, 10"})
  void minutesToReadAreRoundedAndAtLeastOne(int words, int minutes) {
    ArticleSummary summary =
        new ArticleSummary(
            new ArticleId(1),
            "https://example.org/",
            "",
            "",
            "",
            "",
            "",
            TextDirection.LEFT_TO_RIGHT,
            null,
            Instant.EPOCH,
            words,
            null,
            true,
            ArticleStatus.NEW);
    assertThat(summary.readingMinutes()).isEqualTo(minutes);
  }

  @Test
  void whatIsChosenForAnArticleComesBeforeWhatIsChosenForItsSite() {
    TextDirection left = TextDirection.LEFT_TO_RIGHT;
    TextDirection right = TextDirection.RIGHT_TO_LEFT;
    assertThat(new DirectionChoice(left, right).effective()).isEqualTo(left);
    assertThat(new DirectionChoice(null, right).effective()).isEqualTo(right);
    assertThat(DirectionChoice.NONE.effective()).isNull();
  }

  @Test
  void aHighlightThatMovesIsNotOneThatWasChanged() {
    TextQuote quote = new TextQuote("words", "some ", " more");
    Highlight made =
        new Highlight(
            new HighlightId(1),
            new ArticleId(2),
            3,
            HighlightColour.PINK,
            quote,
            new TextRange(5, 10),
            "A note",
            Instant.EPOCH,
            Instant.EPOCH);

    Highlight moved = made.at(4, new TextRange(7, 12));

    assertThat(moved.version()).isEqualTo(4);
    assertThat(moved.place()).isEqualTo(new TextRange(7, 12));
    assertThat(moved.changedAt()).isEqualTo(Instant.EPOCH);
    assertThat(moved.at(3, made.place())).isEqualTo(made);
    assertThat(made.noted("Another", Instant.MAX).changedAt()).isEqualTo(Instant.MAX);
    assertThat(made.coloured(HighlightColour.BLUE, Instant.MAX).changedAt()).isEqualTo(Instant.MAX);
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 0", "0.25, 0.25", "1.5, 1"})
  void noWorkIsMoreThanDone(double told, double part) {
    assertThat(new CareProgress(CareProgress.Stage.COPYING, told).part()).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, 1.1, 0", "0, -0.1, 0", "0, NaN, 0", "0, 0, 1.1", "0, 0, NaN"})
  void aPlaceOutsideOfAnArticleIsNone(int paragraph, double part, double progress) {
    assertThatThrownBy(() -> new ReadingPlace(paragraph, part, progress))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sequencesOfIdsAreLikeOtherListsOfThem() {
    List<ArticleId> ids = List.of(new ArticleId(3), new ArticleId(1));
    ArticleIdSequence sequence = ArticleIdSequence.of(ids);

    assertThat(sequence).isEqualTo(ids).hasSameHashCodeAs(ids);
    assertThat(ids).isEqualTo(sequence);
    assertThat(sequence).isEqualTo(new ArticleIdSequence(new long[] {3, 1}));
    assertThat(sequence).isNotEqualTo(new ArticleIdSequence(new long[] {1, 3}));
    assertThat(ArticleIdSequence.of(sequence)).isSameAs(sequence);
  }

  @Test
  void whatIsLookedForHasALength() {
    SearchMarker marker =
        new SearchMarker(SearchQuery.parse("sea title:boats (text:quay OR pier) -storm"));

    assertThat(marker.length(SearchField.TEXT)).isEqualTo("sea quay pier".length() - 2);
    assertThat(marker.length(SearchField.TITLE)).isEqualTo("sea boats pier".length() - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "sea quay, 'sea,quay'",
    "sea OR pier quay, 'sea OR pier,quay'",
    "'(a (b c)) d', '(a (b c)),d'",
    "'-\"the storm\" x', '-\"the storm\",x'",
    "'(a b', '(a b'",
    "a OR, a OR",
  })
  void partsOfAQueryCanBeLeftOutEachForItself(String query, String parts) {
    assertThat(SearchQuery.parts(query))
        .extracting(range -> query.substring(range.start(), range.end()))
        .containsExactly(parts.split(","));
  }

  @Test
  void theBeginningOfAnArticleIsOneToo() {
    assertThat(PageKind.values())
        .filteredOn(PageKind::isArticle)
        .containsExactly(PageKind.ARTICLE, PageKind.PAYWALL);
  }

  @Test
  void whatFollowsFromTheArticlesCanBeMended() {
    assertThat(new LibraryProblem.Unindexed(1).mendable()).isTrue();
    assertThat(new LibraryProblem.WrongSectionCount("ALL").mendable()).isTrue();
    assertThat(new LibraryProblem.WrongCounts("sea").mendable()).isTrue();
    assertThat(new LibraryProblem.LostContent(1).mendable()).isFalse();
    assertThat(new LibraryProblem.ChangedPicture("00").mendable()).isFalse();
  }
}
