package org.offprint.ui.reader;

import org.offprint.model.ArticleId;

/** What a reader can ask for in the reading pane that others do. JavaFX thread. */
public interface ReaderActions {
  /** Opens an address in the system's browser (or mail program, for {@code mailto}). */
  void openInBrowser(String url);

  /** Saves the article at an address into the library. */
  void saveLink(String url);

  /** Fetches the pictures that an article still misses. */
  void fetchMissingImages(ArticleId id);
}
