package org.offprint.ui.notes;

import java.time.ZoneId;
import java.util.List;
import org.offprint.library.Library;
import org.offprint.library.NotesExport;
import org.offprint.model.ArticleId;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** The reader's highlights and notes over all articles: listed, copied, written to files. */
public final class AllNotesDesk implements AllNotesPane.Doer {
  private final Library library;
  private final TaskRunner tasks;
  private final NotesDesk desk;
  private final ArticleSurroundings around;
  private final AllNotesPane pane = new AllNotesPane(this);

  /**
   * Nothing listed yet.
   *
   * @param desk goes to a highlight in its article
   */
  public AllNotesDesk(
      Library library, TaskRunner tasks, NotesDesk desk, ArticleSurroundings around) {
    this.library = library;
    this.tasks = tasks;
    this.desk = desk;
    this.around = around;
  }

  /** Shows the list beside the open article, or puts it away. */
  public void toggle() {
    if (isOpen()) {
      close();
    } else {
      around.showSide(pane);
      load(true);
    }
  }

  /** The library changed: what is listed may have. */
  public void load() {
    if (isOpen()) {
      load(false);
    }
  }

  private void load(boolean focus) {
    tasks.run(
        () -> NotedWords.all(library),
        found -> {
          pane.show(found);
          if (focus) {
            pane.focusFilter();
          }
        },
        around::fault);
  }

  private boolean isOpen() {
    return pane.equals(around.side());
  }

  /** Copies what was written about these articles as Markdown. */
  public void copy(List<ArticleId> ids) {
    tasks.run(
        () ->
            new NotesExport(library, ZoneId.systemDefault())
                .write(ids, NotesExport.Format.MARKDOWN),
        text -> {
          if (text.isEmpty()) {
            around.say(Messages.text("notes.none"));
          } else {
            NotesClipboard.put(text);
            around.say(Messages.text("notes.copied.all"));
          }
        },
        around::fault);
  }

  /** Writes what was written about these articles into a file that the person chooses. */
  public void export(List<ArticleId> ids) {
    NotesFile.choose(around.window())
        .ifPresent(
            file ->
                tasks.run(
                    () -> NotesFile.write(library, ids, file),
                    written -> around.say(Messages.text("notes.exported", String.valueOf(file))),
                    around::fault));
  }

  @Override
  public void exportAll() {
    tasks.run(() -> library.notes().articles(), this::export, around::fault);
  }

  @Override
  public void open(NotedWords words) {
    desk.open(words);
  }

  @Override
  public void close() {
    around.showSide(null);
    around.focusText();
  }
}
