package org.offprint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.LibraryFileException;
import org.offprint.store.LibraryFileException.Reason;
import org.offprint.store.NewArticle;

/**
 * Saves many articles at once. Where there is no room for all of them, as many are kept as there is
 * room for: the batch is halved until it is seen which.
 *
 * @param store keeps all of a batch, or none
 * @param saved the outcome of an article that was kept
 * @param failed the outcome of one that was not
 */
record BatchSaver(
    Function<List<NewArticle>, List<SavedArticle>> store,
    BiFunction<NewArticle, SavedArticle, SaveOutcome> saved,
    Function<LibraryFileException, SaveOutcome> failed) {
  /** What became of each, in the same order. */
  List<SaveOutcome> save(List<NewArticle> articles) {
    List<SaveOutcome> outcomes = new ArrayList<>();
    save(articles, outcomes);
    return outcomes;
  }

  private void save(List<NewArticle> articles, List<SaveOutcome> outcomes) {
    if (articles.isEmpty()) {
      return;
    }
    List<SavedArticle> kept;
    try {
      kept = store.apply(articles);
    } catch (LibraryFileException e) {
      if (e.reason() == Reason.NO_ROOM && articles.size() > 1) {
        int half = articles.size() / 2;
        save(articles.subList(0, half), outcomes);
        save(articles.subList(half, articles.size()), outcomes);
      } else {
        articles.forEach(article -> outcomes.add(failed.apply(e)));
      }
      return;
    }
    for (int i = 0; i < articles.size(); i++) {
      outcomes.add(saved.apply(articles.get(i), kept.get(i)));
    }
  }
}
