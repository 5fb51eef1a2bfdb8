package org.offprint.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.ui.notes.AllNotesDesk;
import org.offprint.ui.notes.NotesDesk;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.versions.VersionReading;
import org.offprint.ui.versions.VersionsDesk;

/** The reader's own words and the versions of the open article, with all that can be done there. */
final class Desks {
  private final ReadingView reading;
  private final NotesDesk notes;
  private final AllNotesDesk allNotes;
  private final VersionsDesk versions;
  private final DeskActions actions;

  /**
   * Over no article yet.
   *
   * @param runner runs what may outlast the window's other work
   * @param other shows versions that are not the current one
   * @param frame what lies around the article
   * @param selected the articles that are selected in the list
   */
  Desks(
      Library library,
      TaskRunner tasks,
      TaskRunner runner,
      ReadingView reading,
      VersionReading other,
      ReadingFrame frame,
      Choices choices,
      Supplier<List<ArticleId>> selected) {
    this.reading = reading;
    notes =
        new NotesDesk(
            library,
            tasks,
            reading.page(),
            frame,
            choices.now().highlight(),
            colour -> choices.change(now -> now.withHighlight(colour)));
    allNotes = new AllNotesDesk(library, tasks, notes, frame);
    versions = new VersionsDesk(library, tasks, runner, other, frame);
    actions = new DeskActions(notes, allNotes, versions, selected);
    actions.enable(false);
    reading.page().setMenuItems(this::onText);
  }

  /** What is selected can be highlighted; else a highlight under the mouse is what is meant. */
  private List<MenuItem> onText(int passage, int offset) {
    boolean nothing = reading.page().selection(MarkStyle.SELECTED).isEmpty();
    List<MenuItem> items = nothing ? notes.menuAt(passage, offset) : List.of();
    return items.isEmpty() ? actions.onText() : items;
  }

  /** What can be done. */
  DeskActions actions() {
    return actions;
  }

  /** How far a check for changes has come. */
  Node bar() {
    return versions.bar();
  }

  /** Another article is on the pane; null for none. */
  void opened(@Nullable Article article) {
    notes.opened(article, reading.document());
    versions.opened(article, reading.changed());
    actions.enable(article != null);
  }

  /** Brings all that is shown up to date. */
  void libraryChanged() {
    notes.load();
    allNotes.load();
    versions.load();
  }

  /** Ends what is under way: the window closes. */
  void stop() {
    versions.stop();
  }
}
