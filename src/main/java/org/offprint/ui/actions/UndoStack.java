package org.offprint.ui.actions;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was done and what was undone, newest first. Belongs to the JavaFX thread. */
public final class UndoStack {
  /** More than anybody takes back one by one. */
  private static final int DEPTH = 200;

  private final Deque<UndoableChange> done = new ArrayDeque<>();
  private final Deque<UndoableChange> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable UndoableChange> undoable =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable UndoableChange> redoable =
      new ReadOnlyObjectWrapper<>();

  /** What would be undone next; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable UndoableChange> undoable() {
    return undoable.getReadOnlyProperty();
  }

  /** What would be redone next; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable UndoableChange> redoable() {
    return redoable.getReadOnlyProperty();
  }

  /** Something new was done; what had been undone can no longer be redone. */
  void done(UndoableChange change) {
    undone.clear();
    redone(change);
  }

  /** Takes what is to be undone now; null for nothing. */
  @Nullable UndoableChange takeUndo() {
    UndoableChange change = done.poll();
    tell();
    return change;
  }

  /** What was taken is undone. */
  void undone(UndoableChange change) {
    undone.push(change);
    tell();
  }

  /** Takes what is to be redone now; null for nothing. */
  @Nullable UndoableChange takeRedo() {
    UndoableChange change = undone.poll();
    tell();
    return change;
  }

  /** What was taken is done again, or could not be undone. */
  void redone(UndoableChange change) {
    done.push(change);
    if (done.size() > DEPTH) {
      done.removeLast();
    }
    tell();
  }

  /** Forgets everything: the library is another one now. */
  void clear() {
    done.clear();
    undone.clear();
    tell();
  }

  private void tell() {
    undoable.set(done.peek());
    redoable.set(undone.peek());
  }
}
