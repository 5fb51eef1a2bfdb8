package org.offprint.library;

import org.offprint.model.ArticleId;

/** How a save ended. */
public sealed interface SaveOutcome {
  /**
   * The article is in the library.
   *
   * @param missingImages how many of its images could not be had
   */
  record Saved(ArticleId id, String title, int missingImages) implements SaveOutcome {}

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
