package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is selected in the article on the pane, and drawn as marked. JavaFX thread only. */
final class TextSelection {
  private final Supplier<List<Passage>> passages;
  private final Marking marking;
  private @Nullable TextPoint anchor;
  private @Nullable TextPoint caret;

  /**
   * Nothing is selected.
   *
   * @param passages what is on the pane
   */
  TextSelection(Supplier<List<Passage>> passages, Marking marking) {
    this.passages = passages;
    this.marking = marking;
  }

  /** Where the selection began; null if nobody has pointed anywhere yet. */
  @Nullable TextPoint anchor() {
    return anchor;
  }

  /** The end of the selection that moves; null if nobody has pointed anywhere yet. */
  @Nullable TextPoint caret() {
    return caret;
  }

  /** Whether no letter is selected. */
  boolean isEmpty() {
    return anchor == null || anchor.equals(caret);
  }

  /** The part of the article that is selected; null for nothing. */
  @Nullable Excerpt excerpt() {
    TextPoint from = anchor;
    TextPoint to = caret;
    if (from == null || to == null || from.equals(to)) {
      return null;
    }
    boolean forwards = from.compareTo(to) < 0;
    TextPoint first = forwards ? from : to;
    TextPoint last = forwards ? to : from;
    return last.passage() >= passages.get().size()
        ? null
        : new Excerpt(
            passages.get(), first.passage(), first.offset(), last.passage(), last.offset());
  }

  /** Selects from one place to another. */
  void set(TextPoint from, TextPoint to) {
    if (!from.equals(anchor) || !to.equals(caret)) {
      anchor = from;
      caret = to;
      draw();
    }
  }

  /** Moves the end that moves; both, if nobody has pointed anywhere yet. */
  void extend(TextPoint to) {
    set(anchor == null ? to : anchor, to);
  }

  /** Selects all. */
  void all() {
    List<Passage> shown = passages.get();
    if (!shown.isEmpty()) {
      int last = shown.size() - 1;
      set(new TextPoint(0, 0), new TextPoint(last, shown.get(last).text().length()));
    }
  }

  /** Selects nothing. */
  void clear() {
    anchor = null;
    caret = null;
    draw();
  }

  private void draw() {
    Excerpt excerpt = excerpt();
    marking.set(
        MarkLayer.SELECTED,
        excerpt == null ? List.of() : new ArrayList<>(excerpt.marks(MarkStyle.SELECTED)));
  }
}
