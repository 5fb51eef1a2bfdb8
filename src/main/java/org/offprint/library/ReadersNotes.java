package org.offprint.library;

import java.util.List;
import org.offprint.model.ArticleId;

/**
 * What the reader wrote about one article.
 *
 * @param note on the article as a whole; empty if there is none
 * @param highlights in the order of the text; those that lost their place last
 */
public record ReadersNotes(ArticleId article, String note, List<PlacedHighlight> highlights) {
  public ReadersNotes {
    highlights = List.copyOf(highlights);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return note.isEmpty() && highlights.isEmpty();
  }
}
