package org.offprint.ui;

import javafx.stage.Window;
import org.offprint.library.Library;
import org.offprint.model.Backup;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.backups.BackupsDialog;
import org.offprint.ui.backups.CheckDialog;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** Opens the dialogs that look after the library as a whole. */
final class LibraryCare implements BackupsDialog.Listener {
  private final Library library;
  private final TaskRunner tasks;
  private final Browsing browsing;
  private final LibraryChanges changes;
  private final NoticeBar notices;
  private final Runnable look;

  /**
   * Nothing open yet.
   *
   * @param look has the window look at the library again
   */
  LibraryCare(
      Library library,
      TaskRunner tasks,
      Browsing browsing,
      LibraryChanges changes,
      NoticeBar notices,
      Runnable look) {
    this.library = library;
    this.tasks = tasks;
    this.browsing = browsing;
    this.changes = changes;
    this.notices = notices;
    this.look = look;
  }

  void backups() {
    BackupsDialog.show(window(), library.backups(), tasks, this);
  }

  void check() {
    CheckDialog.show(window(), library, tasks, this::sentence);
  }

  /** What was done since the backup has not been done in what is the library now. */
  @Override
  public void restored(Backup from) {
    changes.forget();
    look.run();
    browsing.libraryChanged();
    notices.say(Messages.text("backups.restored.notice"));
  }

  @Override
  public String sentence(Exception thrown) {
    return Faults.sentence(thrown);
  }

  private Window window() {
    return browsing.list().getScene().getWindow();
  }
}
