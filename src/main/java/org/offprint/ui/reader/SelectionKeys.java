package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.flow.FlowView;

/** Selects by keyboard: Shift with the keys that move a caret. */
final class SelectionKeys {
  private static final double[] STEPS = {0.7, 1, 1.4, 2, 3, 5, 8, 14};

  private final FlowView view;
  private final ScrollPort port;
  private final TextPoints points;
  private final TextSelection selection;
  private double column = Double.NaN;

  SelectionKeys(FlowView view, ScrollPort port, TextPoints points, TextSelection selection) {
    this.view = view;
    this.port = port;
    this.points = points;
    this.selection = selection;
  }

  /**
   * Takes a key that was pressed with Shift.
   *
   * @return false if it does not select
   */
  boolean pressed(KeyEvent event) {
    TextPoint caret = caret();
    if (caret == null) {
      return false;
    }
    boolean far = event.isShortcutDown() || event.isAltDown();
    TextUnit unit = points.unit(caret);
    boolean right = unit.isFromRight();
    TextPoint next =
        switch (event.getCode()) {
          case LEFT -> sideways(caret, right ? 1 : -1, far);
          case RIGHT -> sideways(caret, right ? -1 : 1, far);
          case UP -> far ? new TextPoint(caret.passage(), unit.start()) : vertically(caret, -1);
          case DOWN -> far ? new TextPoint(caret.passage(), unit.end()) : vertically(caret, 1);
          case HOME -> far ? new TextPoint(0, 0) : edge(caret, true, !right);
          case END -> far ? end() : edge(caret, false, right);
          case PAGE_UP -> page(caret, -1);
          case PAGE_DOWN -> page(caret, 1);
          default -> null;
        };
    if (next == null) {
      return false;
    }
    switch (event.getCode()) {
      case UP, DOWN, PAGE_UP, PAGE_DOWN -> {}
      default -> column = Double.NaN;
    }
    selection.extend(next);
    port.reveal(next.passage(), next.offset(), next.offset() + 1);
    return true;
  }

  /** Where the selection ends that grows; the first letter in view, if there is none. */
  private @Nullable TextPoint caret() {
    TextPoint caret = selection.caret();
    if (caret == null || caret.passage() >= points.passages()) {
      caret = points.inColumn(Point2D.ZERO);
      if (caret != null) {
        caret = new TextPoint(caret.passage(), 0);
        selection.set(caret, caret);
      }
    }
    return caret;
  }

  private TextPoint end() {
    int last = points.passages() - 1;
    return new TextPoint(last, points.text(last).length());
  }

  private TextPoint sideways(TextPoint caret, int step, boolean word) {
    String text = points.text(caret.passage());
    int at = Math.min(caret.offset(), text.length());
    if (step > 0 && at >= text.length()) {
      return caret.passage() + 1 < points.passages()
          ? new TextPoint(caret.passage() + 1, 0)
          : caret;
    }
    if (step < 0 && at == 0) {
      int before = caret.passage() - 1;
      return before < 0 ? caret : new TextPoint(before, points.text(before).length());
    }
    return new TextPoint(caret.passage(), word ? word(caret, at, step) : letter(text, at, step));
  }

  private static int letter(String text, int at, int step) {
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(text);
    return step > 0 ? letters.following(at) : letters.preceding(at);
  }

  /** The end of the next word, or the beginning of the one before. */
  private int word(TextPoint caret, int at, int step) {
    BreakIterator words = points.words(caret);
    int next = step > 0 ? words.following(at) : words.preceding(at);
    while (step > 0
        ? words.getRuleStatus() == BreakIterator.WORD_NONE
        : !begins(caret.passage(), next)) {
      int further = step > 0 ? words.next() : words.previous();
      if (further == BreakIterator.DONE) {
        break;
      }
      next = further;
    }
    return next;
  }

  private boolean begins(int passage, int at) {
    String text = points.text(passage);
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private TextPoint edge(TextPoint caret, boolean start, boolean left) {
    TextRange line = points.line(caret);
    if (line != null) {
      return new TextPoint(caret.passage(), start ? line.start() : line.end());
    }
    Bounds at = points.caret(caret);
    double x = left ? points.room(caret).getMinX() : points.room(caret).getMaxX();
    TextPoint found = at == null ? null : points.inColumn(new Point2D(x, at.getCenterY()));
    return found == null || at == null ? caret : onLine(found, at);
  }

  /** Past the space at which a line is broken, a caret would be at the beginning of the next. */
  private TextPoint onLine(TextPoint found, Bounds line) {
    Bounds there = points.caret(found);
    int offset = found.offset();
    boolean below = there != null && there.getMinY() > line.getCenterY();
    return below
            && offset > 0
            && Character.isWhitespace(points.text(found.passage()).charAt(offset - 1))
        ? new TextPoint(found.passage(), offset - 1)
        : found;
  }

  private TextPoint vertically(TextPoint caret, int step) {
    Bounds at = points.caret(caret);
    if (at == null) {
      return caret;
    }
    if (Double.isNaN(column)) {
      column = at.getMinX();
    }
    for (double lines : STEPS) {
      double y = at.getCenterY() + step * lines * at.getHeight();
      TextPoint found = points.inColumn(new Point2D(column, y));
      Bounds there = found == null ? null : points.caret(found);
      if (found != null
          && there != null
          && step * (there.getCenterY() - at.getCenterY()) > at.getHeight() / 3) {
        return found;
      }
    }
    return step < 0 ? new TextPoint(0, 0) : end();
  }

  private TextPoint page(TextPoint caret, int pages) {
    Bounds before = points.caret(caret);
    if (before == null) {
      return caret;
    }
    if (Double.isNaN(column)) {
      column = before.getMinX();
    }
    double y = Math.clamp(before.getCenterY(), 0, view.bottom());
    view.leap(pages);
    TextPoint found = points.inColumn(new Point2D(column, Math.min(y, view.bottom() - 1)));
    return found == null ? caret : found;
  }
}
