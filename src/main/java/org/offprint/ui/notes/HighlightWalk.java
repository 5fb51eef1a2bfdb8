package org.offprint.ui.notes;

import java.util.List;
import java.util.Optional;
import org.offprint.library.PlacedHighlight;

/** Goes through the highlights of an article, round and round. JavaFX thread. */
final class HighlightWalk {
  private static final int NOWHERE = -1;

  private int at = NOWHERE;

  /** The next walk begins at the place in view. */
  void begin() {
    at = NOWHERE;
  }

  /**
   * The highlight so many steps on.
   *
   * @param paragraph the first in view, from which a walk begins
   * @return empty if none has a place
   */
  Optional<PlacedHighlight> step(NotedArticle article, int paragraph, int step) {
    List<PlacedHighlight> there =
        article.highlights().stream().filter(placed -> placed.place() != null).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    int last = at == NOWHERE ? before(article, there, paragraph, step) : at;
    at = Math.floorMod(last + step, there.size());
    return Optional.of(there.get(at));
  }

  /** Where a walk that begins at a paragraph steps off from. */
  private static int before(
      NotedArticle article, List<PlacedHighlight> there, int paragraph, int step) {
    int first = 0;
    while (first < there.size() && article.passage(there.get(first)) < paragraph) {
      first++;
    }
    return step > 0 ? first - 1 : first;
  }
}
