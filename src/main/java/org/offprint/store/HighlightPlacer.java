package org.offprint.store;

import java.util.List;
import org.offprint.model.Highlight;

/**
 * Finds highlights in another version of their article. Called within the transaction that shows
 * that version, so it may not use the library.
 */
@FunctionalInterface
public interface HighlightPlacer {
  /** Leaves all where they are: in the versions that have them. */
  HighlightPlacer NONE = (highlights, version) -> List.of();

  /**
   * Where highlights are in a version.
   *
   * @param highlights all of the article
   * @return those that were found, at their places there; the others stay as they are
   */
  List<Highlight> place(List<Highlight> highlights, int version);
}
