package org.offprint.ui.actions;

/**
 * A change that took place.
 *
 * @param change as it was done last
 * @param back takes it back
 * @param words what was done, for "Undo ..."
 */
public record UndoableChange(LibraryChange change, LibraryChange back, String words) {
  /** The same after it was taken back: now going back means doing it again. */
  UndoableChange takenBack(LibraryChange again) {
    return new UndoableChange(back, again, words);
  }
}
