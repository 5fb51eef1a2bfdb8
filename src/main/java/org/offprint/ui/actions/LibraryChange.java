package org.offprint.ui.actions;

import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;

/** Something that can be done to a library and taken back. A value. */
public interface LibraryChange {
  /**
   * Does it; blocks.
   *
   * @return what takes back exactly what was done; null if there was nothing to do
   */
  @Nullable LibraryChange applyTo(Library library);
}
