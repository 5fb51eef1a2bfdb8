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
  public void done(UndoableChange change) {
    done.push(change);
    undone.clear();
    if (done.size() > DEPTH) {
      done.removeLast();
    }
    tell();
  }

  /** Takes what is to be undone now; null for nothing. */
  @Nullable UndoableChange undo() {
    UndoableChange change = done.poll();
    if (change != null) {
      undone.push(change);
    }
    tell();
    return change;
  }

  /** Takes what is to be redone now; null for nothing. */
  @Nullable UndoableChange redo() {
    UndoableChange change = undone.poll();
    if (change != null) {
      done.push(change);
    }
    tell();
    return change;
  }

  private void tell() {
    undoable.set(done.peek());
    redoable.set(undone.peek());
  }
}
