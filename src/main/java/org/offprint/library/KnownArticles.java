package org.offprint.library;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.offprint.library.SaveOutcome.AlreadySaved;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;

/** What comes of saving an article again that the library has. */
final class KnownArticles {
  private final ArticleDatabase database;

  KnownArticles(ArticleDatabase database) {
    this.database = database;
  }

  /** The outcome, if the library knows the address. */
  Optional<SaveOutcome> find(URI url) {
    return database.find(url.toString()).map(this::outcome);
  }

  /** Who saves an article again that is in the trash wants it back. */
  SaveOutcome outcome(ArticleId id) {
    List<ArticleId> one = List.of(id);
    Optional<ArticleSummary> summary = database.summaries(one).stream().findFirst();
    boolean trashed = summary.isPresent() && summary.get().status().trashed();
    if (trashed) {
      database.change(one, StatusChange.RESTORE_FROM_TRASH);
    }
    return new AlreadySaved(id, summary.map(ArticleSummary::title).orElse(""), trashed);
  }
}
