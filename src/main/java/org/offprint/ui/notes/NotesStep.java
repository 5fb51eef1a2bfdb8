package org.offprint.ui.notes;

import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryNotes;
import org.offprint.model.NotesEdit;
import org.offprint.ui.actions.LibraryChange;

/** A change of highlights or notes. */
@FunctionalInterface
interface NotesStep extends LibraryChange {
  /** Does it; gives the edit that undoes it. */
  NotesEdit edit(LibraryNotes notes);

  @Override
  default @Nullable LibraryChange applyTo(Library library) {
    NotesEdit undo = edit(library.notes());
    return undo.isEmpty() ? null : (NotesStep) notes -> notes.apply(undo);
  }
}
