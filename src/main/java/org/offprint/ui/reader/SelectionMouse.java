package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.FlowView;

/**
 * Selects by mouse: by letters, after a double click by words, after a third by paragraphs, cells
 * of tables or lines of code; with Shift from where it began. Dragging beyond an edge moves the
 * text.
 */
final class SelectionMouse {
  private enum Unit {
    LETTER,
    WORD,
    PARAGRAPH
  }

  private final FlowView view;
  private final TextPoints points;
  private final TextSelection selection;
  private final AnimationTimer scroll =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scrollOn();
        }
      };
  private Unit unit = Unit.LETTER;
  private boolean dragging;
  private Point2D mouse = Point2D.ZERO;
  private @Nullable TextPoint from;
  private @Nullable TextPoint to;

  private SelectionMouse(FlowView view, TextPoints points, TextSelection selection) {
    this.view = view;
    this.points = points;
    this.selection = selection;
  }

  /** Has a view take the mouse. */
  static void install(FlowView view, TextPoints points, TextSelection selection) {
    SelectionMouse mouse = new SelectionMouse(view, points, selection);
    // Filters: the frames of tables and code keep such events for themselves.
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
    view.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || isControl(event)) {
      return;
    }
    view.requestFocus();
    TextPoint at = points.at(new Point2D(event.getSceneX(), event.getSceneY()));
    if (at == null) {
      return;
    }
    dragging = true;
    TextPoint anchor = selection.anchor();
    if (event.isShiftDown() && anchor != null) {
      unit = Unit.LETTER;
      from = anchor;
      to = anchor;
      selection.set(anchor, at);
      return;
    }
    unit =
        switch (Math.floorMod(event.getClickCount() - 1, 3)) {
          case 1 -> Unit.WORD;
          case 2 -> Unit.PARAGRAPH;
          default -> Unit.LETTER;
        };
    TextPoint on = on(new Point2D(event.getSceneX(), event.getSceneY()), at);
    from = start(on);
    to = end(on);
    selection.set(from, to);
  }

  private boolean isControl(MouseEvent event) {
    for (Node node = event.getTarget() instanceof Node target ? target : null;
        node != null && !node.equals(view);
        node = node.getParent()) {
      if (node instanceof ScrollBar || node instanceof ButtonBase) {
        return true;
      }
    }
    return false;
  }

  private void dragged(MouseEvent event) {
    if (!dragging || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    mouse = new Point2D(event.getSceneX(), event.getSceneY());
    extend();
    if (view.pull(view.sceneToLocal(mouse)) != 0) {
      scroll.start();
    } else {
      scroll.stop();
    }
  }

  private void released(MouseEvent event) {
    if (dragging && event.getButton() == MouseButton.PRIMARY) {
      dragging = false;
      scroll.stop();
      view.requestFocus();
    }
  }

  private void scrollOn() {
    view.drag(view.pull(view.sceneToLocal(mouse)));
    extend();
  }

  private void extend() {
    Bounds shown = view.localToScene(view.getLayoutBounds());
    double y =
        Math.clamp(mouse.getY(), shown.getMinY(), Math.max(shown.getMinY(), shown.getMaxY()));
    TextPoint at = points.at(new Point2D(mouse.getX(), y));
    TextPoint first = from;
    TextPoint last = to;
    if (at == null || first == null || last == null) {
      return;
    }
    TextPoint on = on(new Point2D(mouse.getX(), y), at);
    if (on.compareTo(first) < 0) {
      selection.set(last, start(on));
    } else {
      TextPoint end = end(on);
      selection.set(first, end.compareTo(last) < 0 ? last : end);
    }
  }

  /** Words are found by the letter that is pointed at, all else by the place between letters. */
  private TextPoint on(Point2D scene, TextPoint at) {
    TextPoint letter = unit == Unit.WORD ? points.letterAt(scene) : null;
    return letter == null ? at : letter;
  }

  private TextPoint start(TextPoint at) {
    return switch (unit) {
      case LETTER -> at;
      case WORD -> {
        BreakIterator words = points.words(at);
        int before = words.preceding(Math.min(onWord(at) + 1, points.text(at.passage()).length()));
        yield new TextPoint(at.passage(), before == BreakIterator.DONE ? 0 : before);
      }
      case PARAGRAPH -> new TextPoint(at.passage(), points.unit(at).start());
    };
  }

  private TextPoint end(TextPoint at) {
    return switch (unit) {
      case LETTER -> at;
      case WORD -> {
        int length = points.text(at.passage()).length();
        BreakIterator words = points.words(at);
        int after = onWord(at) >= length ? length : words.following(onWord(at));
        yield new TextPoint(at.passage(), after == BreakIterator.DONE ? length : after);
      }
      case PARAGRAPH -> new TextPoint(at.passage(), points.unit(at).end());
    };
  }

  /** Beyond the end of a line or of the text, the word before it. */
  private int onWord(TextPoint at) {
    String text = points.text(at.passage());
    int offset = at.offset();
    boolean after = offset > 0 && isOfWord(text.codePointBefore(offset));
    boolean before = offset < text.length() && isOfWord(text.codePointAt(offset));
    return after && !before ? offset - 1 : offset;
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
