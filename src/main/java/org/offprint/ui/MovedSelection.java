package org.offprint.ui;

import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.ui.list.ArticleListPane;
import org.offprint.ui.list.Listing;

/**
 * Where the selection went because its articles were to leave the list.
 *
 * @param listing the list in which it did
 * @param from what was selected
 * @param to what was selected afterwards
 */
record MovedSelection(Listing listing, List<ArticleId> from, List<ArticleId> to) {
  /** It went nowhere. */
  static final MovedSelection NONE =
      new MovedSelection(Listing.of(ArticleSection.ALL), List.of(), List.of());

  MovedSelection {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** This, and then from {@code before} to {@code after} in {@code shown}. */
  MovedSelection and(Listing shown, List<ArticleId> before, List<ArticleId> after) {
    if (before.equals(after)) {
      return this;
    }
    boolean further = shown.equals(listing) && before.equals(to) && !from.isEmpty();
    return new MovedSelection(shown, further ? from : before, after);
  }

  /** Goes back, unless the person has gone elsewhere since. */
  void undo(ArticleListPane list) {
    if (from.isEmpty() || !list.listing().equals(listing) || !list.selected().equals(to)) {
      return;
    }
    if (from.size() == 1) {
      list.select(from.getFirst());
    } else {
      list.select(from);
    }
  }
}
