package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
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

  /** Whether a passage is set from the right. */
  boolean isFromRight(int passage) {
    ReaderModel model = model();
    return model != null
        && model.passages().get(passage) instanceof Passage.Words words
        && words.direction() == org.offprint.model.TextDirection.RIGHT_TO_LEFT;
  }

  /** The boundaries of words in a passage, by the rules of its language. */
  BreakIterator words(int passage) {
    ReaderModel model = model();
    String language =
        model != null && model.passages().get(passage) instanceof Passage.Words words
            ? words.language()
            : "";
    BreakIterator found = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    found.setText(text(passage));
    return found;
  }
}
