package org.offprint.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.TextRange;
import org.offprint.ui.controls.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.MarkLayer;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * The reader's highlights and notes on the article that is open: drawn into it, listed beside it,
 * made, changed and deleted. JavaFX thread.
 */
public final class NotesDesk implements NotesPane.Doer {
  private static final int NOWHERE = -1;

  private final Library library;
  private final TaskRunner tasks;
  private final ReadingPane page;
  private final ArticleSurroundings around;
  private final NotesPane pane = new NotesPane(this);
  private HighlightColour colour = HighlightColour.YELLOW;
  private @Nullable Article article;
  private @Nullable TextPlaces places;
  private @Nullable ReadersNotes notes;
  private @Nullable Running loading;
  private @Nullable HighlightId wanted;
  private int at = NOWHERE;
  private @Nullable HighlightId goingTo;
  private boolean writeWanted;

  /** Nothing open yet. */
  public NotesDesk(
      Library library, TaskRunner tasks, ReadingPane page, ArticleSurroundings around) {
    this.library = library;
    this.tasks = tasks;
    this.page = page;
    this.around = around;
    page.setOnTextClicked(this::clicked);
  }

  /** Another article is on the page, or another text of the same; null for none. */
  public void opened(@Nullable Article shown) {
    article = shown;
    places = null;
    notes = null;
    at = NOWHERE;
    if (shown == null) {
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
    Article shown = article;
    if (shown != null) {
      loading =
          tasks.run(() -> library.notes().of(shown), found -> show(shown, found), around::fault);
    }
  }

  private void show(Article shown, ReadersNotes found) {
    if (found.equals(notes)) {
      return;
    }
    notes = found;
    draw(found);
    pane.show(found, shown.content().language());
    goOn(found);
    HighlightId focus = wanted;
    if (focus != null) {
      wanted = null;
      pane.focus(focus, writeWanted);
    }
  }

  private void draw(ReadersNotes found) {
    boolean any = found.highlights().stream().anyMatch(placed -> placed.place() != null);
    if (any) {
      HighlightMarks.draw(page, places(), found);
    } else {
      page.setMarks(MarkLayer.HIGHLIGHTS, List.of());
    }
  }

  /** Matched when first needed: most articles that are opened have no highlight. */
  private TextPlaces places() {
    TextPlaces known = places;
    if (known == null) {
      known = new TextPlaces(article == null ? "" : article.content().text(), page.passageTexts());
      places = known;
    }
    return known;
  }

  /** Highlights what is selected, in the colour used last. */
  public void highlight() {
    highlight(colour, false);
  }

  /** Highlights what is selected, and opens a note on it. */
  public void highlightWithNote() {
    highlight(colour, true);
  }

  /** Highlights what is selected in a colour, which is the one used last from now on. */
  public void highlight(HighlightColour chosen) {
    highlight(chosen, false);
  }

  private void highlight(HighlightColour chosen, boolean write) {
    Article shown = article;
    if (shown == null) {
      return;
    }
    colour = chosen;
    List<TextMark> selected = page.selection(MarkStyle.YELLOW);
    if (selected.isEmpty()) {
      around.say(Messages.text("notes.nothing-selected"));
      return;
    }
    Optional<TextRange> range = places().range(selected).flatMap(r -> trimmed(shown, r));
    if (range.isEmpty()) {
      around.say(Messages.text("notes.not-of-the-text"));
      return;
    }
    page.clearSelection();
    Optional<Highlight> same = at(range.get());
    if (same.isPresent()) {
      recolour(same.get(), chosen);
      open(same.get().id(), write);
      return;
    }
    TextRange place = range.get();
    around.change(
        (NotesStep)
            all ->
                all.add(shown, place, chosen, "")
                    .map(made -> made(made, write))
                    .orElse(new NotesEdit(List.of(), List.of(), List.of())),
        Messages.text("notes.done.highlighted"));
  }

  /** Runs in the background: what is wanted is asked for on the JavaFX thread. */
  private NotesEdit made(Highlight made, boolean write) {
    if (write) {
      tasks.later(() -> open(made.id(), true));
    }
    return NotesEdit.remove(made.id());
  }

  private static Optional<TextRange> trimmed(Article article, TextRange range) {
    String text = article.content().text();
    int start = range.start();
    int end = Math.min(range.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }

  private Optional<Highlight> at(TextRange place) {
    return notes == null
        ? Optional.empty()
        : notes.highlights().stream()
            .filter(placed -> place.equals(placed.place()))
            .map(PlacedHighlight::highlight)
            .findFirst();
  }

  private void clicked(int passage, int offset) {
    ReadersNotes known = notes;
    if (known == null || known.highlights().isEmpty()) {
      return;
    }
    places()
        .place(passage, offset)
        .flatMap(place -> covering(known, place))
        .ifPresent(placed -> open(placed.highlight().id(), false));
  }

  /** The shortest highlight over a place: it may lie within a longer one. */
  private static Optional<PlacedHighlight> covering(ReadersNotes notes, int at) {
    return notes.highlights().stream()
        .filter(placed -> covers(placed.place(), at))
        .min(Comparator.comparingInt(placed -> length(placed.place())));
  }

  private static boolean covers(@Nullable TextRange place, int at) {
    return place != null && at >= place.start() && at < place.end();
  }

  private static int length(@Nullable TextRange place) {
    return place == null ? 0 : place.end() - place.start();
  }

  /** Opens the pane on a highlight. */
  private void open(HighlightId id, boolean write) {
    around.showSide(pane);
    boolean known =
        notes != null
            && notes.highlights().stream().anyMatch(placed -> placed.highlight().id().equals(id));
    if (known) {
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
    } else if (article != null) {
      around.showSide(pane);
      // The key that asked for it must not be typed into the note.
      tasks.later(pane::focusFirst);
    }
  }

  /** Opens the note on the article to be written. */
  public void writeNote() {
    if (article != null) {
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
    ReadersNotes known = notes;
    if (known == null) {
      return;
    }
    List<PlacedHighlight> there =
        known.highlights().stream().filter(placed -> placed.place() != null).toList();
    if (there.isEmpty()) {
      around.say(Messages.text("notes.none"));
      return;
    }
    int last = at == NOWHERE ? before(there, page.position().paragraph(), step) : at;
    at = Math.floorMod(last + step, there.size());
    goTo(there.get(at));
  }

  /** Where a walk that begins at a paragraph steps off from. */
  private int before(List<PlacedHighlight> there, int paragraph, int step) {
    int first = 0;
    while (first < there.size() && passage(there.get(first)) < paragraph) {
      first++;
    }
    return step > 0 ? first - 1 : first;
  }

  private int passage(PlacedHighlight placed) {
    TextRange place = placed.place();
    List<TextMark> marks = place == null ? List.of() : places().marks(place, MarkStyle.YELLOW);
    return marks.isEmpty() ? 0 : marks.getFirst().passage();
  }

  @Override
  public void goTo(PlacedHighlight placed) {
    TextRange place = placed.place();
    if (place == null) {
      around.say(Messages.text("notes.lost.hint"));
      return;
    }
    List<TextMark> marks = places().marks(place, MarkStyle.YELLOW);
    if (!marks.isEmpty()) {
      page.reveal(marks.getFirst());
    }
  }

  @Override
  public void recolour(Highlight highlight, HighlightColour chosen) {
    colour = chosen;
    if (highlight.colour() != chosen) {
      around.change(
          (NotesStep) all -> all.recolour(highlight.id(), chosen),
          Messages.text("notes.done.recoloured", ColourWords.name(chosen)));
    }
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
    if (article != null) {
      NotesClipboard.quote(highlight, article);
      around.say(Messages.text("notes.copied"));
    }
  }

  /** Shows one of the reader's words in its article, which may be another. */
  void open(NotedWords words) {
    Highlight highlight = words.highlight();
    goingTo = highlight == null ? null : highlight.id();
    if (article != null && article.id().equals(words.article())) {
      if (notes != null) {
        goOn(notes);
      }
    } else {
      around.open(words.article());
    }
  }

  private void goOn(ReadersNotes found) {
    HighlightId going = goingTo;
    goingTo = null;
    found.highlights().stream()
        .filter(placed -> placed.highlight().id().equals(going))
        .findFirst()
        .ifPresent(this::goTo);
  }

  @Override
  public void close() {
    around.showSide(null);
    around.focusText();
  }
}
