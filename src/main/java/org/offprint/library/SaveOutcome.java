package org.offprint.library;

import org.offprint.extract.Extraction;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.store.NewArticle;

/** How a save ended. */
public sealed interface SaveOutcome {
  /**
   * The article is in the library.
   *
   * @param missingImages how many of its images could not be had
   * @param commentsCutTo how many of its comments were kept, if it has more than are kept; 0 if all
   */
  record Saved(ArticleId id, String title, int missingImages, int commentsCutTo)
      implements SaveOutcome {
    /** The article that was just stored. */
    static Saved of(ArticleId id, NewArticle article) {
      int comments = article.content().comments().size();
      return new Saved(
          id,
          article.content().title(),
          (int) article.images().stream().filter(ArticleImage::missing).count(),
          comments < Extraction.MOST_COMMENTS ? 0 : comments);
    }
  }

  /**
   * It was in the library before, under this or another address.
   *
   * @param restored whether it was in the trash, from which it is back now
   */
  record AlreadySaved(ArticleId id, String title, boolean restored) implements SaveOutcome {}

  record Failed(SaveFailure failure) implements SaveOutcome {}

  /** The saving thread was interrupted; nothing was written. */
  record Cancelled() implements SaveOutcome {}
}
