package org.offprint.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.ui.actions.LibraryChange;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.actions.SearchStep;
import org.offprint.ui.actions.StatusStep;
import org.offprint.ui.actions.Steps;
import org.offprint.ui.actions.UndoStack;
import org.offprint.ui.actions.UndoableChange;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** Read, favourite, archive, trash, undo: what the keys do with the selected articles. */
final class StatusCommands implements LibraryChanges.View {
  private final Browsing browsing;
  private final NoticeBar notices;
  private final Runnable look;
  private final LibraryChanges changes;
  private final SaidOnce unasked;

  /**
   * Nothing done yet.
   *
   * @param look has the window look at the library again
   */
  StatusCommands(
      Library library, TaskRunner tasks, Browsing browsing, NoticeBar notices, Runnable look) {
    this.browsing = browsing;
    this.notices = notices;
    this.look = look;
    this.changes = new LibraryChanges(library, tasks, this);
    this.unasked = new SaidOnce(thrown -> notices.fault(Faults.sentence(thrown)));
  }

  /** All that is done to the library, and can be taken back. */
  LibraryChanges changes() {
    return changes;
  }

  void toggleRead() {
    browsing.stopLooking();
    ArticleStatus status = browsing.statusOfSelection();
    apply(status != null && status.read() ? StatusChange.MARK_UNREAD : StatusChange.MARK_READ);
  }

  void toggleFavourite() {
    ArticleStatus status = browsing.statusOfSelection();
    apply(
        status != null && status.favourite()
            ? StatusChange.REMOVE_FROM_FAVOURITES
            : StatusChange.ADD_TO_FAVOURITES);
  }

  void toggleArchived() {
    ArticleStatus status = browsing.statusOfSelection();
    apply(status != null && status.archived() ? StatusChange.UNARCHIVE : StatusChange.ARCHIVE);
  }

  void trash() {
    apply(StatusChange.MOVE_TO_TRASH);
  }

  void restore() {
    apply(StatusChange.RESTORE_FROM_TRASH);
  }

  /** Marks an article as read that was open for a moment; nothing to undo, "u" takes it back. */
  void lookedAt(ArticleId id) {
    changes.applyQuietly(StatusChange.MARK_READ, List.of(id));
  }

  /** Keeps a search under a name, in the place of one of that name. */
  void keep(SavedSearch search) {
    changes.apply(SearchStep.keep(search), Messages.text("done.search-kept", search.name()));
  }

  void undo() {
    changes.undo();
  }

  void redo() {
    changes.redo();
  }

  private void apply(StatusChange change) {
    List<ArticleId> selected = browsing.list().selected();
    if (!selected.isEmpty()) {
      changes.apply(change, selected);
    }
  }

  /** Has the words of the actions say what they would do now. */
  void name(WindowActions does) {
    ArticleStatus status = browsing.statusOfSelection();
    boolean any = !browsing.list().selected().isEmpty();
    boolean trash = browsing.inTrash();
    does.onSelection().forEach(action -> action.disabled().set(!any));
    does.stories.disabled().set(!browsing.list().stories().any());
    name(
        does.trash,
        trash ? "action.delete-forever" : "action.trash",
        trash ? MaterialDesignD.DELETE_FOREVER_OUTLINE : MaterialDesignT.TRASH_CAN_OUTLINE);
    does.restore.disabled().set(!any || !trash);
    boolean read = status != null && status.read();
    boolean favourite = status != null && status.favourite();
    boolean archived = status != null && status.archived();
    name(
        does.toggleRead,
        read ? "action.unread" : "action.read",
        read ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignC.CHECK_CIRCLE_OUTLINE);
    name(
        does.toggleFavourite,
        favourite ? "action.unfavourite" : "action.favourite",
        favourite ? MaterialDesignS.STAR : MaterialDesignS.STAR_OUTLINE);
    name(
        does.toggleArchived,
        archived ? "action.unarchive" : "action.archive",
        archived
            ? MaterialDesignA.ARCHIVE_ARROW_UP_OUTLINE
            : MaterialDesignA.ARCHIVE_ARROW_DOWN_OUTLINE);
  }

  private static void name(WindowAction action, String key, Ikon icon) {
    action.name(key);
    action.icon().set(icon);
  }

  /** Has "Undo" and "Redo" say what they would undo and redo. */
  void nameUndo(WindowActions does) {
    UndoStack stack = changes.stack();
    follow(stack.undoable(), does.undo, "action.undo");
    follow(stack.redoable(), does.redo, "action.redo");
    // What takes long can be undone before it is done.
    changes
        .asked()
        .subscribe(
            count ->
                does.undo.disabled().set(count.intValue() == 0 && stack.undoable().get() == null));
  }

  private static void follow(
      ReadOnlyObjectProperty<@Nullable UndoableChange> change, WindowAction action, String key) {
    change.subscribe(
        next -> {
          action.disabled().set(next == null);
          if (next == null) {
            action.name(key);
          } else {
            action.name(key + ".what", next.words());
          }
        });
  }

  @Override
  public void asked(LibraryChange change) {
    switch (change) {
      case StatusStep(StatusChange status, List<ArticleId> ids) -> browsing.changed(ids, status);
      case Steps several -> several.steps().forEach(this::asked);
      default -> {
        // The list shows nothing of it before the library has done it.
      }
    }
  }

  @Override
  public void done(UndoableChange change) {
    browsing.changeKept();
    look.run();
    if (worthSaying(change.change())) {
      notices.offer(change.words(), Messages.text("action.undo"), this::undo);
    }
  }

  /** What can be seen in its row needs no words. */
  private static boolean worthSaying(LibraryChange change) {
    return !(change instanceof StatusStep(StatusChange status, List<ArticleId> ids))
        || ids.size() > 1
        || switch (status) {
          case MARK_READ, MARK_UNREAD, ADD_TO_FAVOURITES, REMOVE_FROM_FAVOURITES -> false;
          case ARCHIVE, UNARCHIVE, MOVE_TO_TRASH, RESTORE_FROM_TRASH -> true;
        };
  }

  @Override
  public void undone(UndoableChange change) {
    browsing.changeKept();
    look.run();
    notices.say(Messages.text("undone", change.words()));
  }

  @Override
  public void nothing() {
    browsing.changeKept();
    look.run();
    notices.say(Messages.text("undone.nothing"));
  }

  @Override
  public void failed(Exception thrown) {
    notices.fault(Faults.sentence(thrown));
    browsing.changeRefused();
  }

  @Override
  public void failedUnasked(Exception thrown) {
    unasked.accept(thrown);
    browsing.libraryChanged();
  }
}
