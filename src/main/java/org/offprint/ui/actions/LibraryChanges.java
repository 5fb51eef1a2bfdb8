package org.offprint.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;
import org.offprint.ui.task.SerialTasks;
import org.offprint.ui.task.TaskRunner;

/**
 * Changes the library, one change after another, and remembers what was done for undo and redo.
 * Used on the JavaFX thread.
 */
public final class LibraryChanges {
  /** Shows what happens; told on the JavaFX thread. */
  public interface View {
    /** The person wants this; the library has not done it yet. */
    void asked(LibraryChange change);

    /** The library has done it. */
    void done(UndoableChange change);

    /** The library has taken it back. */
    void undone(UndoableChange change);

    /** There was nothing left to do or to take back. */
    void nothing();

    /** The library could not do it. */
    void failed(Exception thrown);

    /** The library could not do what nobody had asked for. */
    void failedUnasked(Exception thrown);
  }

  private final Library library;
  private final SerialTasks serial;
  private final View view;
  private final UndoStack stack = new UndoStack();
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();

  /** Nothing done yet. */
  public LibraryChanges(Library library, TaskRunner tasks, View view) {
    this.library = library;
    this.serial = new SerialTasks(tasks);
    this.view = view;
  }

  /** What can be undone and redone. */
  public UndoStack stack() {
    return stack;
  }

  /** Whether a change is under way: what the library has now may be half of it. */
  public boolean underWay() {
    return serial.isBusy();
  }

  /** Runs an action once no change is under way, in the place of one that waits for that. */
  public void whenDone(Runnable action) {
    serial.whenIdle(action);
  }

  /** Changes the status of articles, and remembers it. */
  public void apply(StatusChange change, List<ArticleId> ids) {
    apply(
        new StatusStep(change, ids),
        back -> ChangeWords.of(change, back instanceof StatusStep step ? step.ids().size() : 0));
  }

  /** Changes something, and remembers it under these words, as in "Renamed a tag". */
  public void apply(LibraryChange change, String words) {
    apply(change, back -> words);
  }

  /**
   * Changes something, and remembers it.
   *
   * @param words gives the words for it from what takes it back
   */
  public void apply(LibraryChange change, Function<LibraryChange, String> words) {
    view.asked(change);
    asked.set(asked.get() + 1);
    serial.run(
        () -> applied(change),
        back -> {
          back.ifPresentOrElse(
              step -> {
                UndoableChange undoable = new UndoableChange(change, step, words.apply(step));
                stack.done(undoable);
                view.done(undoable);
              },
              view::nothing);
          asked.set(asked.get() - 1);
        },
        thrown -> {
          asked.set(asked.get() - 1);
          view.failed(thrown);
        });
  }

  /** How many changes are asked for that are not done yet: {@link #undo} takes them back, too. */
  public ReadOnlyIntegerProperty asked() {
    return asked.getReadOnlyProperty();
  }

  /** Has nothing to undo or redo any more: the library is another one. */
  public void forget() {
    stack.clear();
  }

  /** Changes articles as the program's own doing: not remembered, nothing to undo. */
  public void applyQuietly(StatusChange change, List<ArticleId> ids) {
    StatusStep step = new StatusStep(change, ids);
    view.asked(step);
    serial.run(() -> applied(step), before -> {}, view::failedUnasked);
  }

  /** Takes back the newest change that is not taken back yet, once it has happened. */
  public void undo() {
    serial.<UndoableChange, Optional<LibraryChange>>runOn(
        () -> shown(stack.takeUndo()),
        change -> applied(change.back()),
        (change, again) ->
            again.ifPresentOrElse(
                step -> {
                  UndoableChange undone = change.takenBack(step);
                  stack.undone(undone);
                  view.undone(undone);
                },
                view::nothing),
        (change, thrown) -> {
          stack.redone(change);
          view.failed(thrown);
        });
  }

  /** Does again what was taken back last. */
  public void redo() {
    serial.<UndoableChange, Optional<LibraryChange>>runOn(
        () -> shown(stack.takeRedo()),
        change -> applied(change.back()),
        (change, back) ->
            back.ifPresentOrElse(
                step -> {
                  UndoableChange redone = change.takenBack(step);
                  stack.redone(redone);
                  view.done(redone);
                },
                view::nothing),
        (change, thrown) -> {
          stack.undone(change);
          view.failed(thrown);
        });
  }

  private @Nullable UndoableChange shown(@Nullable UndoableChange change) {
    if (change != null) {
      view.asked(change.back());
    }
    return change;
  }

  private Optional<LibraryChange> applied(LibraryChange change) {
    return Optional.ofNullable(change.applyTo(library));
  }
}
