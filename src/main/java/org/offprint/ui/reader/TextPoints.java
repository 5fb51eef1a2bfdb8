package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.function.ToIntBiFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;
import org.offprint.ui.flow.FlowView;

/** Where letters of the article on the pane are. JavaFX thread only. */
final class TextPoints {
  private final FlowView view;

  TextPoints(FlowView view) {
    this.view = view;
  }

  @Nullable ReaderModel model() {
    return view.items() instanceof ReaderModel model && model.size() > 0 ? model : null;
  }

  /** The place that is nearest to a point of the scene; null if there is no article. */
  @Nullable TextPoint at(Point2D scene) {
    return inColumn(view.inColumn(view.sceneToLocal(scene)));
  }

  /** The place before the letter at a point of the scene; null if there is no article. */
  @Nullable TextPoint letterAt(Point2D scene) {
    return inColumn(view.inColumn(view.sceneToLocal(scene)), Lettered::letterAt);
  }

  /** The place that is nearest to a point in the column; null if there is no article. */
  @Nullable TextPoint inColumn(Point2D point) {
    return inColumn(point, Lettered::offsetAt);
  }

  private @Nullable TextPoint inColumn(Point2D point, ToIntBiFunction<Lettered, Point2D> offsets) {
    ReaderModel model = model();
    int item = view.at(point.getY());
    Region node = item < 0 ? null : view.node(item);
    if (model == null || node == null) {
      return null;
    }
    Fragment fragment = model.fragment(item);
    int length = fragment.end() - fragment.start();
    double y = point.getY() - view.top(item);
    if (node instanceof Lettered lettered) {
      int offset = offsets.applyAsInt(lettered, node.localToScene(point.getX(), y));
      return new TextPoint(fragment.passage(), fragment.start() + Math.clamp(offset, 0, length));
    }
    return new TextPoint(fragment.passage(), y > node.getHeight() / 2 ? length : 0);
  }

  /** Where a caret would stand in the column; null if not near the view. */
  @Nullable Bounds caret(TextPoint point) {
    ReaderModel model = model();
    if (model == null || point.passage() >= model.passages().size()) {
      return null;
    }
    int item = model.itemOf(point.passage(), point.offset());
    Region node = view.node(item);
    if (node == null) {
      return null;
    }
    Bounds there =
        node instanceof Lettered lettered
            ? lettered.caretAt(point.offset() - model.fragment(item).start())
            : node.localToScene(node.getLayoutBounds());
    return there == null ? null : inColumn(node.sceneToLocal(there), view.top(item));
  }

  private static Bounds inColumn(Bounds node, double top) {
    return new BoundingBox(node.getMinX(), node.getMinY() + top, node.getWidth(), node.getHeight());
  }

  /** The line that a place is on; null if it is to be found by where its letters are. */
  @Nullable TextRange line(TextPoint point) {
    ReaderModel model = model();
    if (model == null || point.passage() >= model.passages().size()) {
      return null;
    }
    int item = model.itemOf(point.passage(), point.offset());
    int start = model.fragment(item).start();
    TextRange line =
        view.node(item) instanceof Lettered lettered
            ? lettered.lineOf(point.offset() - start)
            : null;
    return line == null ? null : new TextRange(start + line.start(), start + line.end());
  }

  /** The text of a passage. */
  String text(int passage) {
    ReaderModel model = model();
    return model == null ? "" : model.passages().get(passage).text();
  }

  /** How many passages there are. */
  int passages() {
    ReaderModel model = model();
    return model == null ? 0 : model.passages().size();
  }

  /** The paragraph, cell or line of code that a place is in. */
  TextUnit unit(TextPoint point) {
    ReaderModel model = model();
    return model == null
        ? new TextUnit(0, 0, "", TextDirection.LEFT_TO_RIGHT)
        : TextUnit.around(model.passages().get(point.passage()), point.offset());
  }

  /** The boundaries of words in a passage, by the rules of the language at a place in it. */
  BreakIterator words(TextPoint point) {
    BreakIterator found =
        BreakIterator.getWordInstance(ULocale.forLanguageTag(unit(point).language()));
    found.setText(text(point.passage()));
    return found;
  }

  /** What the lines at a place may fill, in the column: a cell (its inside), or all there is. */
  Bounds room(TextPoint point) {
    ReaderModel model = model();
    int item = model == null ? -1 : model.itemOf(point.passage(), point.offset());
    if (model != null && view.node(item) instanceof TableBox table) {
      Bounds cell = table.cellAt(point.offset() - model.fragment(item).start());
      if (cell != null) {
        Bounds there = inColumn(table.sceneToLocal(cell), view.top(item));
        return new BoundingBox(
            there.getMinX() + 1, there.getMinY(), there.getWidth() - 2, there.getHeight());
      }
    }
    double width = view.getWidth();
    return new BoundingBox(-width, 0, 3 * width, view.bottom());
  }
}
