package org.offprint.ui.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Paging.Kept;

/**
 * The pages that are open, and those that were turned, so that turning back shows the same again.
 * What is kept is a place as it was asked for: pages that have to be cut anew, because the type or
 * the window is another, are those nearest to it however often that happens. JavaFX thread only.
 */
final class PageBook {
  /** Pages, and what they were cut by. */
  private record Cut(Pages pages, long by) {}

  private final Column column;
  private final Deque<Cut> behind = new ArrayDeque<>();
  private final Deque<Cut> ahead = new ArrayDeque<>();
  private double height = 1;
  private PageCutter cutter;
  private Kept kept = new Kept(0, 0);
  private @Nullable FlowPlace asked;
  private @Nullable Cut open;

  /** What was open before the last jump. */
  private @Nullable Cut left;

  PageBook(Column column) {
    this.column = column;
    this.cutter = new PageCutter(column, height);
  }

  /** How high a page is. */
  double height() {
    return height;
  }

  /** Has pages be this high from now on, in pixels. */
  void setHeight(double next) {
    height = next;
    cutter = new PageCutter(column, next);
  }

  /** What cuts the pages. */
  PageCutter cutter() {
    return cutter;
  }

  /** Opens the pages that a place is on, or that begin there, when they are asked for. */
  void open(FlowPlace place) {
    asked = place;
  }

  /** Opens the pages that begin at a place, whatever was open. */
  void open(Kept place) {
    asked = null;
    kept = place;
    open = null;
    left = null;
    forget();
  }

  private void forget() {
    behind.clear();
    ahead.clear();
  }

  /** Where the book was opened: not always with a line, but at the same place at any width. */
  Kept kept() {
    return asked != null ? column.kept(asked) : kept;
  }

  /** The same; there have to be items. */
  FlowPlace place() {
    return asked != null ? column.normal(asked) : column.at(kept);
  }

  /** The open pages; there have to be items. */
  Pages pages() {
    if (asked != null) {
      go(column.normal(asked));
    }
    Cut cut = open;
    if (cut == null || !isValid(cut)) {
      cut = cut(cutter.from(cutter.snapped(column.at(kept))));
      open = cut;
      forget();
    }
    return cut.pages;
  }

  /** Who jumps to a footnote and back finds the pages as they were. */
  private void go(FlowPlace place) {
    asked = null;
    if (isOn(open, place)) {
      return;
    }
    Cut before = left;
    left = open;
    open = isOn(before, place) ? before : null;
    kept = column.kept(open == null ? place : open.pages.first());
    forget();
  }

  private boolean isOn(@Nullable Cut cut, FlowPlace place) {
    return cut != null && cut.pages.contain(place) && isValid(cut);
  }

  /** Turns on; false at the end. */
  boolean next() {
    Pages pages = pages();
    if (cutter.isEnd(pages.end())) {
      return false;
    }
    Cut next = ahead.poll();
    turn(next != null && isValid(next) ? next : cut(cutter.from(pages.end())), behind);
    return true;
  }

  /** What would come next; null at the end. */
  @Nullable Pages peek() {
    Pages pages = pages();
    if (cutter.isEnd(pages.end())) {
      return null;
    }
    Cut next = ahead.peek();
    if (next == null || !isValid(next)) {
      ahead.clear();
      next = cut(cutter.from(pages.end()));
      ahead.push(next);
    }
    return next.pages;
  }

  /** Turns back; false at the beginning. */
  boolean previous() {
    Pages pages = pages();
    Cut before = behind.poll();
    if (before != null && isValid(before)) {
      turn(before, ahead);
      return true;
    }
    Pages earlier = cutter.before(pages.first());
    if (earlier == null) {
      return false;
    }
    behind.clear();
    if (!earlier.end().equals(pages.first())) {
      open = null;
      ahead.clear();
    }
    turn(cut(earlier), ahead);
    return true;
  }

  private void turn(Cut next, Deque<Cut> side) {
    if (open != null) {
      side.push(open);
    }
    open = next;
    kept = column.kept(next.pages.first());
  }

  /** Opens the last pages. */
  void openEnd() {
    pages();
    Pages last = cutter.before(cutter.theEnd());
    if (last != null) {
      left = open;
      open = null;
      forget();
      turn(cut(last), ahead);
    }
  }

  /** Turns to the pages that a place is on; false if those are neither open nor at hand. */
  boolean turnTo(FlowPlace place) {
    Pages next = peek();
    if (next != null && next.contain(place)) {
      return next();
    }
    Cut before = behind.peek();
    return before != null && before.pages.contain(place) && previous();
  }

  private Cut cut(Pages pages) {
    return new Cut(pages, by(pages));
  }

  private boolean isValid(Cut cut) {
    return cut.by == by(cut.pages);
  }

  /** A number that is another when the pages have to be cut anew. */
  private long by(Pages pages) {
    long by = Double.hashCode(height) * 31L + Double.hashCode(column.width());
    int end = pages.end().index() + (pages.end().pixels() > 0 ? 1 : 0);
    for (int i = pages.first().index(); i < end; i++) {
      by = by * 31 + Double.hashCode(column.measure(i));
    }
    return by;
  }
}
