package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.extract.Extraction;
import org.offprint.extract.page.PageLinks;
import org.offprint.model.ArticleContent;
import org.offprint.model.PageKind;
import org.offprint.model.TextDirection;

class VersionJudgeTest {
  private static final String TEXT = paragraphs(0, 20);

  @ParameterizedTest
  @CsvSource({
    "LINK_LIST, NO_ARTICLE",
    "LOGIN, LOGIN",
    "ERROR, ERROR_PAGE",
    "EMPTY, EMPTY",
    "PAYWALL, PAYWALL"
  })
  void whatIsNoArticleIsWorse(PageKind kind, Worse reason) {
    assertThat(judge(TEXT, "ARTICLE", null, again("Title", TEXT, kind, 1))).isEqualTo(reason);
  }

  @Test
  void aPaywallIsNoWorseThanAPaywall() {
    Extraction again = again("Title", TEXT + " More.", PageKind.PAYWALL, 1);
    assertThat(judge(TEXT, "PAYWALL", null, again)).isNull();
  }

  @Test
  void anArticleIsBetterThanWhatWasNone() {
    Extraction article = again("Other", paragraphs(1000, 4), PageKind.ARTICLE, 0.5);
    for (String kind : List.of("PAYWALL", "LOGIN", "LINK_LIST", "ERROR")) {
      assertThat(judge(TEXT, kind, 0.9, article)).isNull();
    }
  }

  @Test
  void aListThatWasKeptOnPurposeMayChange() {
    Extraction again = again("Title", TEXT + " More.", PageKind.LINK_LIST, 1);
    assertThat(judge(TEXT, "LINK_LIST", null, again)).isNull();
  }

  @Test
  void correctionsUpdatesAndLossOfAParagraphAreNotWorse() {
    for (String text :
        List.of(TEXT.replace("word7 ", "letter "), TEXT + paragraphs(30, 9), paragraphs(2, 18))) {
      assertThat(judge(TEXT, "ARTICLE", 0.9, again("New title", text, PageKind.ARTICLE, 0.8)))
          .isNull();
    }
    assertThat(judge("Short news.", "ARTICLE", null, again("T", "News.", PageKind.ARTICLE, 1)))
        .isNull();
  }

  @Test
  void lossOfHalfTheTextIsWorse() {
    assertThat(judge(TEXT, "ARTICLE", null, again("Title", paragraphs(0, 9), PageKind.ARTICLE, 1)))
        .isEqualTo(Worse.MUCH_SHORTER);
  }

  @Test
  void anotherArticleAtTheSameAddressIsWorse() {
    Extraction other = again("Other", paragraphs(1000, 20), PageKind.ARTICLE, 1);
    assertThat(judge(TEXT, "ARTICLE", null, other)).isEqualTo(Worse.ANOTHER_ARTICLE);
    Extraction rewritten = again("Title", paragraphs(1000, 20), PageKind.ARTICLE, 1);
    assertThat(judge(TEXT, "ARTICLE", null, rewritten)).isNull();
  }

  @Test
  void muchLessCertaintyIsWorse() {
    Extraction unsure = again("Title", TEXT + " More.", PageKind.ARTICLE, 0.4);
    assertThat(judge(TEXT, "ARTICLE", 0.9, unsure)).isEqualTo(Worse.LESS_SURE);
    assertThat(judge(TEXT, "ARTICLE", 0.6, unsure)).isNull();
    assertThat(judge(TEXT, "ARTICLE", null, unsure)).isNull();
  }

  private static String paragraphs(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(
            p ->
                IntStream.range(0, 20)
                    .mapToObj(w -> "word" + (p * 20 + w))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }

  private static @Nullable Worse judge(
      String before, String kind, @Nullable Double certainty, Extraction again) {
    return VersionJudge.judge(
            new VersionJudge.Shown(content("Title", before), kind, certainty), again)
        .orElse(null);
  }

  private static Extraction again(String title, String text, PageKind kind, double confidence) {
    return new Extraction(content(title, text), kind, confidence, null, List.of(), PageLinks.NONE);
  }

  private static ArticleContent content(String title, String text) {
    return new ArticleContent(
        title,
        "",
        List.of(),
        "Site",
        null,
        "en",
        TextDirection.LEFT_TO_RIGHT,
        null,
        "",
        text,
        List.of());
  }
}
