package org.offprint.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.FlowPlace;
import org.offprint.ui.flow.FlowView;

/** Moves the article on the pane by passages and their letters. JavaFX thread only. */
final class ScrollPort {
  private static final int MOST_STEPS = 4;

  private final FlowView view;

  ScrollPort(FlowView view) {
    this.view = view;
  }

  private @Nullable ReaderModel model() {
    return view.items() instanceof ReaderModel model && model.size() > 0 ? model : null;
  }

  /** Where the view begins. */
  ScrollPosition position() {
    FlowPlace place = view.place();
    ReaderModel model = model();
    return model == null || (place.index() == 0 && place.pixels() <= 0)
        ? ScrollPosition.TOP
        : position(model, place.index(), place.pixels());
  }

  /** Where the view ends: a passage, and how much of it is before that. */
  ScrollPosition end() {
    ReaderModel model = model();
    if (model == null) {
      return ScrollPosition.TOP;
    }
    FlowPlace end = view.end();
    return position(model, end.index(), end.pixels());
  }

  private ScrollPosition position(ReaderModel model, int item, double pixels) {
    Fragment fragment = model.fragment(item);
    double part = Math.clamp(pixels / Math.max(1, view.height(item)), 0.0, 1.0);
    if (fragment.first() && fragment.last()) {
      return new ScrollPosition(fragment.passage(), part);
    }
    double letters = fragment.start() + part * (fragment.end() - fragment.start());
    int all = model.passages().get(fragment.passage()).text().length();
    return new ScrollPosition(fragment.passage(), letters / Math.max(1, all));
  }

  /** Brings a place to the top of the view. */
  void goTo(ScrollPosition place) {
    ReaderModel model = model();
    if (model == null) {
      return;
    }
    int passage = Math.clamp(place.paragraph(), 0, model.passages().size() - 1);
    if (passage == 0 && place.offset() == 0) {
      view.toTop();
      return;
    }
    double letters = place.offset() * model.passages().get(passage).text().length();
    int item = model.itemOf(passage, (int) letters);
    Fragment fragment = model.fragment(item);
    double part =
        fragment.first() && fragment.last()
            ? place.offset()
            : (letters - fragment.start()) / Math.max(1, fragment.end() - fragment.start());
    view.show(new FlowPlace(item, part * view.height(item)));
  }

  /**
   * Brings a part of a passage into view, if it is not there already.
   *
   * @param start offset in the passage's text
   * @param end offset in the passage's text
   */
  void reveal(int passage, int start, int end) {
    ReaderModel model = model();
    if (model == null || passage >= model.passages().size()) {
      return;
    }
    int item = model.itemOf(passage, start);
    if (view.node(item) == null) {
      view.show(new FlowPlace(item, 0));
    }
    boolean moved = true;
    for (int step = 0; moved && step < MOST_STEPS; step++) {
      Bounds there = bounds(model.fragment(item), item, start, end);
      moved = there != null && view.reveal(item, there.getMinY(), there.getMaxY());
    }
  }

  /** Where a part of an item stands in its node. */
  private @Nullable Bounds bounds(Fragment fragment, int item, int start, int end) {
    Region node = view.node(item);
    if (node instanceof Markable markable) {
      Bounds there = markable.reveal(start - fragment.start(), end - fragment.start());
      return there == null ? null : node.sceneToLocal(there);
    }
    return null;
  }
}
