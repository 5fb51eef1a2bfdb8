package org.offprint.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.Question;
import org.offprint.ui.task.TaskRunner;

/** Deletes articles for ever: the one thing that cannot be taken back, and that always asks. */
final class TrashCommands {
  private final Library library;
  private final TaskRunner tasks;
  private final NoticeBar notices;
  private final Supplier<Window> window;
  private final Runnable look;

  TrashCommands(
      Library library,
      TaskRunner tasks,
      NoticeBar notices,
      Supplier<Window> window,
      Runnable look) {
    this.library = library;
    this.tasks = tasks;
    this.notices = notices;
    this.window = window;
    this.look = look;
  }

  /** Asks whether to delete all that is in the trash; what comes there while it asks stays. */
  void empty() {
    tasks.run(
        () -> library.ids(ArticleSection.TRASH),
        ids -> {
          if (ids.isEmpty()) {
            notices.say(Messages.text("empty.trash"));
          } else {
            ask("trash.empty", ids);
          }
        },
        this::failed);
  }

  /** Asks whether to delete these, as far as they are in the trash. */
  void delete(List<ArticleId> ids) {
    if (!ids.isEmpty()) {
      ask("trash.delete", ids);
    }
  }

  private void ask(String key, List<ArticleId> ids) {
    Question.ask(
        window.get(),
        Messages.text(key, ids.size()),
        Messages.text("trash.detail", ids.size()),
        Messages.text("trash.yes", ids.size()),
        () ->
            tasks.run(
                () -> library.deleteForever(ids),
                gone -> {
                  look.run();
                  notices.say(Messages.text("trash.done", gone.size()));
                },
                this::failed));
  }

  private void failed(Exception thrown) {
    notices.fault(Faults.sentence(thrown));
  }
}
