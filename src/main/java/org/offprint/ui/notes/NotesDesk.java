package org.offprint.ui.notes;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * The reader's highlights and notes on the article that is open: loaded, listed beside it, gone to,
 * changed and deleted. JavaFX thread.
 */
public final class NotesDesk implements NotesPane.Doer {
  private final Library library;
  private final TaskRunner tasks;
  private final ReadingPane page;
  private final ArticleSurroundings around;
  private final NotesPane pane = new NotesPane(this);
  private final Highlighter highlighter;
  private final HighlightWalk walk = new HighlightWalk();
  private @Nullable NotedArticle open;
  private @Nullable ReadersNotes loaded;
  private @Nullable Running loading;
  private @Nullable HighlightId wanted;
  private @Nullable HighlightId goingTo;
  private boolean writeWanted;

  /**
   * Nothing open yet.
   *
   * @param first the colour to highlight with
   * @param chosen takes the colour that is used from now on, to be kept
   */
  public NotesDesk(
      Library library,
      TaskRunner tasks,
      ReadingPane page,
      ArticleSurroundings around,
      HighlightColour first,
      Consumer<HighlightColour> chosen) {
    this.library = library;
    this.tasks = tasks;
    this.page = page;
    this.around = around;
    this.highlighter = new Highlighter(tasks, page, around, first, chosen, this::open);
    page.setOnTextClicked(this::clicked);
  }

  /** Another article is on the page, or another text of the same; null for none. */
  public void opened(@Nullable Article shown, @Nullable Document document) {
    open = shown == null || document == null ? null : new NotedArticle(shown, document, page);
    loaded = null;
    walk.begin();
    if (open == null) {
      pane.clear();
      if (isOpen()) {
        around.showSide(null);
      }
    }
    load();
  }

  /** The library changed: the notes may have. */
  public void load() {
    if (loading != null) {
      loading.cancel();
    }
    NotedArticle shown = open;
    if (shown != null) {
      loading =
          tasks.run(
              () -> library.notes().of(shown.article()),
              found -> show(shown, found),
              around::fault);
    }
  }

  private void show(NotedArticle shown, ReadersNotes found) {
    if (found.equals(loaded)) {
      return;
    }
    loaded = found;
    shown.show(found);
    pane.show(Objects.requireNonNull(shown.notes()), shown.article().content().language());
    goOn(shown);
    HighlightId focus = wanted;
    if (focus != null) {
      wanted = null;
      pane.focus(focus, writeWanted);
    }
  }

  /** Highlights what is selected, in the colour used last. */
  public void highlight() {
    if (open != null) {
      highlighter.highlight(open, false);
    }
  }

  /** Highlights what is selected, and opens a note on it. */
  public void highlightWithNote() {
    if (open != null) {
      highlighter.highlight(open, true);
    }
  }

  /** Highlights what is selected in a colour, which is the one used last from now on. */
  public void highlight(HighlightColour chosen) {
    if (open != null) {
      highlighter.use(chosen);
      highlighter.highlight(open, false);
    }
  }

  private void clicked(int passage, int offset) {
    if (open != null) {
      open.covering(passage, offset).ifPresent(placed -> open(placed.highlight().id(), false));
    }
  }

  /** What can be done with the highlight at a place of the text; empty if there is none. */
  public List<MenuItem> menuAt(int passage, int offset) {
    return open == null || passage < 0
        ? List.of()
        : open.covering(passage, offset)
            .map(placed -> HighlightMenu.items(placed.highlight(), this, this::open))
            .orElse(List.of());
  }

  /** Opens the pane on a highlight. */
  private void open(HighlightId id, boolean write) {
    around.showSide(pane);
    if (open != null && open.find(id).isPresent()) {
      tasks.later(() -> pane.focus(id, write));
    } else {
      wanted = id;
      writeWanted = write;
      load();
    }
  }

  /** Shows the pane, or puts it away. */
  public void toggle() {
    if (isOpen()) {
      close();
    } else if (open != null) {
      around.showSide(pane);
      // The key that asked for it must not be typed into the note.
      tasks.later(pane::focusFirst);
    }
  }

  /** Opens the note on the article to be written. */
  public void writeNote() {
    if (open != null) {
      around.showSide(pane);
      // The key that asked for it must not be typed into the note.
      tasks.later(pane::focusNote);
    }
  }

  private boolean isOpen() {
    return pane.equals(around.side());
  }

  /** Goes to the next highlight after the place in view, or to the one before. */
  public void walk(int step) {
    if (open != null && open.notes() != null) {
      walk.step(open, page.position().paragraph(), step)
          .ifPresentOrElse(this::goTo, () -> around.say(Messages.text("notes.none")));
    }
  }

  @Override
  public void goTo(PlacedHighlight placed) {
    if (placed.place() == null) {
      around.say(Messages.text("notes.lost.hint"));
      return;
    }
    List<TextMark> marks = open == null ? List.of() : open.marks(placed);
    if (!marks.isEmpty()) {
      page.reveal(marks.getFirst());
    }
  }

  @Override
  public void recolour(Highlight highlight, HighlightColour chosen) {
    highlighter.recolour(highlight, chosen);
  }

  @Override
  public void annotate(Highlight highlight, String note) {
    if (!highlight.note().equals(note.strip())) {
      around.change(
          (NotesStep) all -> all.annotate(highlight.id(), note), Messages.text("notes.done.noted"));
    }
  }

  @Override
  public void delete(Highlight highlight) {
    around.change(
        (NotesStep) all -> all.delete(highlight.id()), Messages.text("notes.done.deleted"));
  }

  @Override
  public void write(ArticleId on, String note) {
    around.change((NotesStep) all -> all.write(on, note), Messages.text("notes.done.noted"));
  }

  @Override
  public void copy(Highlight highlight) {
    if (open != null) {
      NotesClipboard.quote(highlight, open.article());
      around.say(Messages.text("notes.copied"));
    }
  }

  /** Shows one of the reader's words in its article, which may be another. */
  void open(NotedWords words) {
    Highlight highlight = words.highlight();
    goingTo = highlight == null ? null : highlight.id();
    NotedArticle shown = open;
    if (shown != null && shown.article().id().equals(words.article())) {
      if (shown.notes() != null) {
        goOn(shown);
      }
    } else {
      around.open(words.article());
    }
  }

  private void goOn(NotedArticle shown) {
    HighlightId going = goingTo;
    goingTo = null;
    shown.find(going).ifPresent(this::goTo);
  }

  @Override
  public void close() {
    around.showSide(null);
    around.focusText();
  }
}
