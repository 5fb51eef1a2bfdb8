package org.offprint.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.StatusChange;
import org.offprint.ui.task.SerialTasks;
import org.offprint.ui.task.TaskRunner;

/**
 * Changes the status of articles in the library, one change after another, and remembers them for
 * undo and redo. Used on the JavaFX thread.
 */
public final class StatusChanges {
  /** Shows what happens; told on the JavaFX thread. */
  public interface View {
    /** The person wants this; the library has not done it yet. */
    void asked(StatusChange change, List<ArticleId> ids);

    /** The library has done it. */
    void done(UndoableChange change);

    /** The library has taken it back. */
    void undone(UndoableChange change);

    /** The library could not do it. */
    void failed(Exception thrown);
  }

  private final Library library;
  private final SerialTasks serial;
  private final View view;
  private final UndoStack stack = new UndoStack();

  /** Nothing done yet. */
  public StatusChanges(Library library, TaskRunner tasks, View view) {
    this.library = library;
    this.serial = new SerialTasks(tasks);
    this.view = view;
  }

  /** What can be undone and redone. */
  public UndoStack stack() {
    return stack;
  }

  /** Changes articles, and remembers it. */
  public void apply(StatusChange change, List<ArticleId> ids) {
    view.asked(change, ids);
    serial.run(
        () -> reallyChanged(library.change(ids, change), change),
        changed -> {
          if (!changed.isEmpty()) {
            UndoableChange undoable =
                new UndoableChange(change, changed, ChangeWords.of(change, changed.size()));
            stack.done(undoable);
            view.done(undoable);
          }
        },
        view::failed);
  }

  /** Changes articles as the program's own doing: not remembered, nothing to undo. */
  public void applyQuietly(StatusChange change, List<ArticleId> ids) {
    view.asked(change, ids);
    serial.run(() -> library.change(ids, change), before -> {}, view::failed);
  }

  /** Takes back the newest change that is not taken back yet, once it has happened. */
  public void undo() {
    serial.run(() -> true, ready -> undoNow(), view::failed);
  }

  /** Does again what was taken back last. */
  public void redo() {
    serial.run(() -> true, ready -> redoNow(), view::failed);
  }

  private void undoNow() {
    UndoableChange change = stack.undo();
    if (change != null) {
      StatusChange opposite = change.change().opposite();
      view.asked(opposite, change.ids());
      serial.run(
          () -> library.change(change.ids(), opposite),
          before -> view.undone(change),
          view::failed);
    }
  }

  private void redoNow() {
    @Nullable UndoableChange change = stack.redo();
    if (change != null) {
      view.asked(change.change(), change.ids());
      serial.run(
          () -> library.change(change.ids(), change.change()),
          before -> view.done(change),
          view::failed);
    }
  }

  private static List<ArticleId> reallyChanged(
      Map<ArticleId, ArticleStatus> before, StatusChange change) {
    List<ArticleId> changed = new ArrayList<>();
    before.forEach(
        (id, status) -> {
          if (!change.appliedTo(status).equals(status)) {
            changed.add(id);
          }
        });
    return changed;
  }
}
