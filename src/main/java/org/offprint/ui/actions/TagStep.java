package org.offprint.ui.actions;

import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryTags;
import org.offprint.model.TagEdit;

/** A change of tags, or of what they are on. */
@FunctionalInterface
public interface TagStep extends LibraryChange {
  /** Does it; gives the edit that undoes it. */
  TagEdit edit(LibraryTags tags);

  @Override
  default @Nullable LibraryChange applyTo(Library library) {
    TagEdit undo = edit(library.tags());
    boolean nothing =
        undo.put().isEmpty()
            && undo.remove().isEmpty()
            && undo.attach().values().stream().allMatch(java.util.List::isEmpty)
            && undo.detach().values().stream().allMatch(java.util.List::isEmpty);
    return nothing ? null : (TagStep) tags -> tags.apply(undo);
  }
}
