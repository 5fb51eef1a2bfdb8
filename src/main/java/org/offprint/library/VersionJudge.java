package org.offprint.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.compare.PlaceMap;
import org.offprint.extract.Extraction;
import org.offprint.model.ArticleContent;
import org.offprint.model.PageKind;

/**
 * Decides whether a page that was fetched or extracted again may take the place of what is shown. A
 * pure function. It errs on the side of what is there: a version that is kept aside is one click
 * away, an article that a paywall has replaced may be missed only when it is needed.
 */
final class VersionJudge {
  /** Corrections and updates seldom take more than this share of the words out. */
  private static final double LEAST_LEFT = 0.6;

  /** A short piece of news may lose a paragraph. */
  private static final int MOST_LOST_WORDS = 60;

  private static final double MUCH_LESS_SURE = 0.3;
  private static final double UNSURE = 0.6;

  private VersionJudge() {}

  /**
   * What is known of the version that is shown.
   *
   * @param certainty 0 to 1; null if unknown
   */
  record Shown(ArticleContent content, String kind, @Nullable Double certainty) {}

  /** Why the new one is worse; empty if it may be shown. */
  static Optional<Worse> judge(Shown shown, Extraction again) {
    boolean sameKind = shown.kind.equals(again.kind().name());
    Optional<Worse> byKind = sameKind ? Optional.empty() : byKind(again.kind());
    if (byKind.isPresent()) {
      return byKind;
    }
    if (again.kind() == PageKind.ARTICLE && !sameKind) {
      return again.content().text().isBlank() ? Optional.of(Worse.EMPTY) : Optional.empty();
    }
    ArticleContent before = shown.content;
    ArticleContent after = again.content();
    if (after.text().isBlank()) {
      return Optional.of(Worse.EMPTY);
    }
    int wordsBefore = WordCounter.count(before.text(), before.language());
    int wordsAfter = WordCounter.count(after.text(), after.language());
    if (wordsAfter < wordsBefore * LEAST_LEFT && wordsBefore - wordsAfter > MOST_LOST_WORDS) {
      return Optional.of(Worse.MUCH_SHORTER);
    }
    if (!before.title().equals(after.title())
        && PlaceMap.between(before.text(), after.text()).isNothingInCommon()) {
      return Optional.of(Worse.ANOTHER_ARTICLE);
    }
    Double certainty = shown.certainty;
    if (certainty != null
        && again.confidence() < UNSURE
        && again.confidence() < certainty - MUCH_LESS_SURE) {
      return Optional.of(Worse.LESS_SURE);
    }
    return Optional.empty();
  }

  private static Optional<Worse> byKind(PageKind kind) {
    return switch (kind) {
      case LINK_LIST -> Optional.of(Worse.NO_ARTICLE);
      case LOGIN -> Optional.of(Worse.LOGIN);
      case ERROR -> Optional.of(Worse.ERROR_PAGE);
      case EMPTY -> Optional.of(Worse.EMPTY);
      case PAYWALL -> Optional.of(Worse.PAYWALL);
      case ARTICLE -> Optional.empty();
    };
  }
}
