package org.offprint.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.TextRange;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;
import org.offprint.ui.task.TaskRunner;

/** Makes highlights of what is selected, in the colour that was used last. JavaFX thread. */
final class Highlighter {
  private final TaskRunner tasks;
  private final ReadingPane page;
  private final ArticleSurroundings around;
  private final Consumer<HighlightColour> chosen;
  private final BiConsumer<HighlightId, Boolean> open;
  private HighlightColour colour;

  /**
   * Highlights with a colour at first.
   *
   * @param chosen takes the colour that is used from now on, to be kept
   * @param open shows a highlight beside the text, to be written on if true
   */
  Highlighter(
      TaskRunner tasks,
      ReadingPane page,
      ArticleSurroundings around,
      HighlightColour first,
      Consumer<HighlightColour> chosen,
      BiConsumer<HighlightId, Boolean> open) {
    this.tasks = tasks;
    this.page = page;
    this.around = around;
    this.colour = first;
    this.chosen = chosen;
    this.open = open;
  }

  /** Uses another colour from now on. */
  void use(HighlightColour next) {
    if (next != colour) {
      colour = next;
      chosen.accept(next);
    }
  }

  /**
   * Highlights what is selected. The same words again get the colour.
   *
   * @param write whether to open a note on it
   */
  void highlight(NotedArticle shown, boolean write) {
    List<TextMark> selected = page.selection(MarkStyle.YELLOW);
    if (selected.isEmpty()) {
      around.say(Messages.text("notes.nothing-selected"));
      return;
    }
    List<TextRange> ranges = shown.ranges(selected);
    if (ranges.isEmpty()) {
      around.say(Messages.text("notes.not-of-the-text"));
      return;
    }
    page.clearSelection();
    Optional<Highlight> same = ranges.size() == 1 ? shown.at(ranges.getFirst()) : Optional.empty();
    if (same.isPresent()) {
      recolour(same.get(), colour);
      open.accept(same.get().id(), write);
      return;
    }
    HighlightColour used = colour;
    around.change(
        (NotesStep) all -> made(all.add(shown.article(), ranges, used, ""), write),
        Messages.text("notes.done.highlighted"));
  }

  /** Runs in the background: what is wanted is asked for on the JavaFX thread. */
  private NotesEdit made(List<Highlight> made, boolean write) {
    if (write && !made.isEmpty()) {
      tasks.later(() -> open.accept(made.getFirst().id(), true));
    }
    return new NotesEdit(List.of(), made.stream().map(Highlight::id).toList(), List.of());
  }

  /** Gives a highlight another colour. */
  void recolour(Highlight highlight, HighlightColour next) {
    use(next);
    if (highlight.colour() != next) {
      around.change(
          (NotesStep) all -> all.recolour(highlight.id(), next),
          Messages.text("notes.done.recoloured", ColourWords.name(next)));
    }
  }
}
