package org.offprint.ui;

import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchQuery;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.search.HitsBar;

/** The places in the open article that the library's search, or that in the article, found. */
final class FoundPlaces {
  private final ReadingPane page;
  private final HitsBar hits;

  FoundPlaces(ReadingPane page, HitsBar hits) {
    this.page = page;
    this.hits = hits;
  }

  /**
   * Marks in the article what a search looks for; nothing for null.
   *
   * @param found whether it is one of those that the search found
   */
  void mark(@Nullable SearchQuery query, boolean found) {
    hits.show(page, query, found);
  }

  /** Goes to the next one. */
  void next() {
    if (hits.isActive()) {
      hits.next();
    } else {
      page.findNext();
    }
  }

  /** Goes to the one before. */
  void previous() {
    if (hits.isActive()) {
      hits.previous();
    } else {
      page.findPrevious();
    }
  }
}
