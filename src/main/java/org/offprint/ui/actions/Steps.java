package org.offprint.ui.actions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;

/** Several changes that are one for the person, done in this order and taken back in the other. */
public record Steps(List<? extends LibraryChange> steps) implements LibraryChange {
  public Steps {
    steps = List.copyOf(steps);
  }

  @Override
  public @Nullable LibraryChange applyTo(Library library) {
    List<LibraryChange> back = new ArrayList<>();
    for (LibraryChange step : steps) {
      LibraryChange undo = step.applyTo(library);
      if (undo != null) {
        back.addFirst(undo);
      }
    }
    return back.isEmpty() ? null : new Steps(back);
  }
}
