package org.offprint.ui.actions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;
import org.offprint.model.StatusChange;

/**
 * A change of the status of articles. Taking it back leaves all those alone whose status it did not
 * change, and of the others only takes back what it did.
 */
public record StatusStep(StatusChange change, List<ArticleId> ids) implements LibraryChange {
  public StatusStep {
    // Of a million, an object each would be too many.
    ids = ids instanceof ArticleIdSequence ? ids : List.copyOf(ids);
  }

  @Override
  public @Nullable StatusStep applyTo(Library library) {
    List<ArticleId> changed = new ArrayList<>();
    library
        .change(ids, change)
        .forEach(
            (id, status) -> {
              if (!change.appliedTo(status).equals(status)) {
                changed.add(id);
              }
            });
    return changed.isEmpty() ? null : new StatusStep(change.opposite(), changed);
  }
}
