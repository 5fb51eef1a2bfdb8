package org.offprint.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The marks of the article on the pane, and what brings one into view. JavaFX thread only. */
final class Marking {
  private final Supplier<@Nullable ReaderModel> model;
  private final ScrollPort port;
  private final Runnable openComments;
  private final PassageMarks marks = new PassageMarks();

  /**
   * No marks.
   *
   * @param model what is on the pane
   * @param openComments shows the comments, if they are folded away
   */
  Marking(Supplier<@Nullable ReaderModel> model, ScrollPort port, Runnable openComments) {
    this.model = model;
    this.port = port;
    this.openComments = openComments;
  }

  /** For the next model; what is changed here is drawn by the model. */
  PassageMarks marks() {
    return marks;
  }

  /** Replaces the marks of a layer. */
  void set(MarkLayer layer, List<TextMark> next) {
    ReaderModel shown = model.get();
    for (int passage : marks.set(layer, next)) {
      if (shown != null && passage < shown.passages().size()) {
        shown.remark(passage);
      }
    }
  }

  /** Brings a mark into view, as far from the edges as it can be, if it is not there already. */
  void reveal(TextMark mark) {
    ReaderModel shown = model.get();
    if (shown != null && mark.passage() >= shown.passages().size()) {
      openComments.run();
      shown = model.get();
    }
    if (shown != null && mark.passage() < shown.passages().size()) {
      port.reveal(mark.passage(), mark.start(), mark.end());
    }
  }
}
