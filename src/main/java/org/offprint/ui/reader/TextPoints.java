package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
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
    ReaderModel model = model();
    int item = view.at(view.sceneToLocal(scene).getY());
    Region node = item < 0 ? null : view.node(item);
    if (model == null || node == null) {
      return null;
    }
    Fragment fragment = model.fragment(item);
    int length = fragment.end() - fragment.start();
    if (node instanceof Lettered lettered) {
      int offset = Math.clamp(lettered.offsetAt(scene), 0, length);
      return new TextPoint(fragment.passage(), fragment.start() + offset);
    }
    boolean below = node.sceneToLocal(scene).getY() > node.getHeight() / 2;
    return new TextPoint(fragment.passage(), below ? length : 0);
  }

  /** Where a caret would stand, in the coordinates of the scene; null if not near the view. */
  @Nullable Bounds caret(TextPoint point) {
    ReaderModel model = model();
    if (model == null || point.passage() >= model.passages().size()) {
      return null;
    }
    int item = model.itemOf(point.passage(), point.offset());
    Region node = view.node(item);
    return node instanceof Lettered lettered
        ? lettered.caretAt(point.offset() - model.fragment(item).start())
        : node == null ? null : node.localToScene(node.getLayoutBounds());
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

  /**
   * What the lines at a place may fill, in the coordinates of the scene: a cell (its inside), or
   * the view.
   */
  Bounds room(TextPoint point) {
    ReaderModel model = model();
    int item = model == null ? -1 : model.itemOf(point.passage(), point.offset());
    if (model != null && view.node(item) instanceof TableBox table) {
      Bounds cell = table.cellAt(point.offset() - model.fragment(item).start());
      if (cell != null) {
        return new BoundingBox(
            cell.getMinX() + 1, cell.getMinY(), cell.getWidth() - 2, cell.getHeight());
      }
    }
    return view.localToScene(view.getLayoutBounds());
  }
}
