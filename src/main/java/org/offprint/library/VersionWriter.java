package org.offprint.library;

import java.util.Optional;
import org.offprint.compare.FieldChange;
import org.offprint.extract.Extraction;
import org.offprint.library.RefreshOutcome.Changed;
import org.offprint.library.RefreshOutcome.Gone;
import org.offprint.library.RefreshOutcome.KeptAside;
import org.offprint.model.ArticleContent;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.NewArticle;

/** Writes an article that was fetched or extracted again as a version, in one transaction. */
final class VersionWriter {
  private final ArticleDatabase database;
  private final ArticleWords words;

  VersionWriter(ArticleDatabase database, ArticleWords words) {
    this.database = database;
    this.words = words;
  }

  /** Whether the version that is shown, or the newest one, says the same. */
  boolean isKnown(ArticleHistory history, ArticleContent content) {
    ArticleContent shown = history.article().content();
    ArticleContent titled = NewArticles.titledLike(content, shown);
    if (FieldChange.saySame(shown, titled)) {
      return true;
    }
    return history.newest() != history.current().number()
        && database
            .versions()
            .article(history.id(), history.newest())
            .map(version -> FieldChange.saySame(version.content(), titled))
            .orElse(false);
  }

  /**
   * Adds what was fetched again, and shows it unless it is worse.
   *
   * @throws InterruptedException if the thread was interrupted; nothing is written then
   */
  RefreshOutcome addFetched(ArticleHistory history, Extraction extraction, NewArticle again)
      throws InterruptedException {
    Optional<Worse> worse = VersionJudge.judge(history.shown(), extraction);
    stopIfInterrupted();
    // What an error page says its address is has nothing to do with the article.
    NewArticle kept = worse.isEmpty() ? again : again.withoutOtherUrls();
    return outcome(
        history,
        worse,
        database
            .versions()
            .add(history.id(), kept, worse.isEmpty(), reanchoring(history, kept.content())));
  }

  /**
   * Adds what was extracted again from the page of the version that is shown, and shows it unless
   * it is worse.
   *
   * @throws InterruptedException if the thread was interrupted; nothing is written then
   */
  RefreshOutcome addExtracted(ArticleHistory history, Extraction extraction, NewArticle again)
      throws InterruptedException {
    Optional<Worse> worse = VersionJudge.judge(history.shown(), extraction);
    stopIfInterrupted();
    return outcome(
        history,
        worse,
        database
            .versions()
            .addFromPageOf(
                history.id(),
                history.current().number(),
                again,
                worse.isEmpty(),
                reanchoring(history, again.content())));
  }

  private RefreshOutcome outcome(
      ArticleHistory history, Optional<Worse> worse, Optional<Integer> version) {
    if (version.isEmpty()) {
      return new Gone();
    }
    if (worse.isPresent()) {
      return new KeptAside(version.get(), worse.get());
    }
    int number = version.get();
    long lost =
        database.notes().of(history.id()).stream()
            .filter(highlight -> highlight.version() != number)
            .count();
    return new Changed(number, (int) lost);
  }

  private Reanchoring reanchoring(ArticleHistory history, ArticleContent content) {
    return new Reanchoring(
        history.current().number(), words.of(history.article().content()), words.of(content));
  }

  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
