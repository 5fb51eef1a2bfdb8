package org.offprint.ui.actions;

import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;

/**
 * A change of status that took place.
 *
 * @param ids the articles whose status really changed; undoing leaves all others alone, and of
 *     these only takes back what this change did
 * @param words what was done, for "Undo ..."
 */
public record UndoableChange(StatusChange change, List<ArticleId> ids, String words) {
  public UndoableChange {
    ids = List.copyOf(ids);
  }
}
