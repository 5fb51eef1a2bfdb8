package org.offprint.ui.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from one found place to the next and round again. JavaFX thread only. */
final class MarkWalk {
  private static final int NOWHERE = -1;

  private final Marking marking;
  private final MarkLayer layer;
  private final MarkLayer here;
  private List<TextMark> found = List.of();
  private int current = NOWHERE;

  /**
   * Nothing is found.
   *
   * @param layer in which all places are marked
   * @param here in which the one is marked that the reader is at
   */
  MarkWalk(Marking marking, MarkLayer layer, MarkLayer here) {
    this.marking = marking;
    this.layer = layer;
    this.here = here;
  }

  /** How many places there are. */
  int count() {
    return found.size();
  }

  /** Which of them the reader is at, from 1; 0 for none yet. */
  int position() {
    return current + 1;
  }

  /** The place the reader is at; null for none. */
  @Nullable TextMark current() {
    return current == NOWHERE ? null : found.get(current);
  }

  /** Marks other places; the reader is at none of them. */
  void set(List<TextMark> places) {
    found = List.copyOf(places);
    current = NOWHERE;
    marking.set(layer, found);
    drawHere();
  }

  /**
   * Goes to the first place at or after another, or to the very first.
   *
   * @param passage of the other place
   * @param start its offset there
   */
  void goFrom(int passage, int start) {
    int at = 0;
    while (at < found.size() && isBefore(found.get(at), passage, start)) {
      at++;
    }
    goTo(at < found.size() ? at : 0);
  }

  private static boolean isBefore(TextMark mark, int passage, int start) {
    return mark.passage() < passage || (mark.passage() == passage && mark.start() < start);
  }

  /** The next place after the current one; the first after the last. */
  void next() {
    goTo(found.isEmpty() ? NOWHERE : (current + 1) % found.size());
  }

  /** The place before the current one; the last before the first. */
  void previous() {
    goTo(current <= 0 ? found.size() - 1 : current - 1);
  }

  private void goTo(int index) {
    if (index >= 0 && index < found.size()) {
      current = index;
      drawHere();
      marking.reveal(found.get(index));
    }
  }

  private void drawHere() {
    TextMark at = current();
    marking.set(here, at == null ? List.of() : List.of(at.in(MarkStyle.CURRENT)));
  }
}
