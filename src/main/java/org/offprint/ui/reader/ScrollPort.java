package org.offprint.ui.reader;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/**
 * Moves a text area by pixels and by paragraphs. The area itself offers only its caret for that; so
 * this sends it what a touchpad would, and reads from its nodes where they are.
 */
final class ScrollPort {
  private static final double KEPT_LINES = 1.6;
  private static final double MARGIN = 24;
  private static final int MOST_STEPS = 8;

  private final RichTextArea area;
  private boolean sending;

  ScrollPort(RichTextArea area) {
    this.area = area;
  }

  /** Goes to the beginning. */
  void toTop() {
    if (area.getModel() != null && area.getModel().size() > 0) {
      area.select(TextPos.ZERO);
      area.layout();
      by(-area.getHeight());
    }
  }

  /** Whether a scroll event is one of ours. */
  boolean isSending() {
    return sending;
  }

  /** Goes to the end. */
  void toEnd() {
    if (area.getModel() != null && area.getModel().size() > 0) {
      area.select(area.getDocumentEnd());
      area.layout();
      by(area.getHeight());
    }
  }

  /**
   * Turns pages.
   *
   * @param pages 1 or -1
   */
  void page(int pages) {
    double line = lineHeight(area.lookup(".body"));
    by(pages * Math.max(1, area.getHeight() - line * KEPT_LINES));
  }

  private static double lineHeight(@Nullable Node body) {
    return body instanceof WordsFlow flow && flow.getLayoutInfo().getTextLineCount() > 0
        ? flow.getLayoutInfo().getTextLine(0, true).bounds().getHeight()
        : 0;
  }

  /** Moves the text up by a number of pixels, at most the height of the view. */
  void by(double pixels) {
    Parent content = content();
    if (content == null || pixels == 0) {
      return;
    }
    if (pixels < 0) {
      measureAbove(-pixels);
    }
    sending = true;
    try {
      send(content, ScrollEvent.SCROLL_STARTED, 0);
      send(content, ScrollEvent.SCROLL, -pixels);
      send(content, ScrollEvent.SCROLL_FINISHED, 0);
    } finally {
      sending = false;
    }
    area.layout();
  }

  /** Has what will come into view from above laid out first, lest the text jump. */
  private void measureAbove(double pixels) {
    boolean any =
        area.getModel() instanceof ReaderModel model
            && model.fillAbove(position().paragraph(), pixels + area.getHeight() / 2);
    if (any && area.lookup(".vflow") instanceof Parent flow) {
      flow.requestLayout();
      area.layout();
    }
  }

  private void send(Parent content, javafx.event.EventType<ScrollEvent> type, double deltaY) {
    Event.fireEvent(
        new Within(content, area),
        new ScrollEvent(
            type,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            deltaY,
            0,
            deltaY,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(content, 0, 0)));
  }

  /** A node to which events go from the area at most: menus and panels close at a real scroll. */
  private record Within(Node node, Node root) implements EventTarget {
    @Override
    public EventDispatchChain buildEventDispatchChain(EventDispatchChain tail) {
      EventDispatchChain chain = tail;
      for (Node at = node; at != null && !at.equals(root.getParent()); at = at.getParent()) {
        chain = chain.prepend(at.getEventDispatcher());
      }
      return chain;
    }
  }

  /** Where the view begins. */
  ScrollPosition position() {
    Parent content = content();
    if (content == null) {
      return ScrollPosition.TOP;
    }
    for (Node cell : content.getChildrenUnmodifiable()) {
      int index = indexIn(cell);
      Bounds bounds = cell.getBoundsInParent();
      if (index >= 0 && bounds.getMinY() <= 0.5 && bounds.getMaxY() > 0.5) {
        return new ScrollPosition(index, -bounds.getMinY() / Math.max(1, bounds.getHeight()));
      }
    }
    return ScrollPosition.TOP;
  }

  /** Where the view ends: a passage, and how much of it is above that edge. */
  ScrollPosition end() {
    Parent content = content();
    int last = area.getModel() == null ? 0 : area.getModel().size() - 1;
    if (content != null) {
      for (Node cell : content.getChildrenUnmodifiable()) {
        int index = indexIn(cell);
        Bounds bounds = cell.getBoundsInParent();
        double edge = area.getHeight();
        if (index >= 0 && bounds.getMinY() < edge && bounds.getMaxY() >= edge) {
          return new ScrollPosition(
              index, (edge - bounds.getMinY()) / Math.max(1, bounds.getHeight()));
        }
      }
    }
    return new ScrollPosition(Math.max(0, last), 1);
  }

  /** Has {@code moved} called whenever the text has moved; the area has to have its skin. */
  void onMoved(Runnable moved) {
    for (Node bar : area.lookupAll(".scroll-bar")) {
      if (bar instanceof ScrollBar scroll && scroll.getOrientation() == Orientation.VERTICAL) {
        scroll.valueProperty().subscribe(now -> moved.run());
      }
    }
  }

  /** Brings a place to the top of the view. */
  void goTo(ScrollPosition place) {
    int count = area.getModel() == null ? 0 : area.getModel().size();
    if (count == 0) {
      return;
    }
    int paragraph = Math.clamp(place.paragraph(), 0, count - 1);
    if (paragraph == 0 && place.offset() == 0) {
      toTop();
      return;
    }
    area.select(TextPos.ofLeading(paragraph, 0));
    area.applyCss();
    area.layout();
    area.layout();
    Parent content = content();
    Node cell = content == null ? null : cell(content, paragraph);
    if (cell != null) {
      Bounds bounds = cell.getBoundsInParent();
      by(bounds.getMinY() + place.offset() * bounds.getHeight());
    }
  }

  /**
   * Brings a part of a passage into view, if it is not there already.
   *
   * @param start offset in the passage's text
   * @param end offset in the passage's text
   */
  void reveal(int paragraph, int start, int end) {
    area.layout();
    if (!isInView(paragraph)) {
      goTo(new ScrollPosition(paragraph, 0));
    }
    double height = area.getHeight();
    double margin = Math.min(MARGIN, height / 4);
    for (int step = 0; step < MOST_STEPS; step++) {
      Bounds there = bounds(paragraph, start, end);
      if (there == null || (there.getMinY() >= margin && there.getMaxY() <= height - margin)) {
        return;
      }
      by(Math.clamp(there.getMinY() - height / 3, -height * 0.8, height * 0.8));
    }
  }

  private boolean isInView(int paragraph) {
    Parent content = content();
    Node cell = content == null ? null : cell(content, paragraph);
    return cell != null
        && cell.getBoundsInParent().getMaxY() > 0
        && cell.getBoundsInParent().getMinY() < area.getHeight();
  }

  private @Nullable Bounds bounds(int paragraph, int start, int end) {
    Parent content = content();
    Node cell = content == null ? null : cell(content, paragraph);
    if (cell instanceof Parent parent
        && parent.getChildrenUnmodifiable().getFirst() instanceof Markable markable) {
      Bounds there = markable.reveal(start, end);
      return there == null ? null : area.sceneToLocal(there);
    }
    return null;
  }

  private static @Nullable Node cell(Parent content, int paragraph) {
    for (Node cell : content.getChildrenUnmodifiable()) {
      if (indexIn(cell) == paragraph) {
        return cell;
      }
    }
    return null;
  }

  private static int indexIn(Node cell) {
    return cell instanceof Parent parent && parent.getChildrenUnmodifiable().size() == 1
        ? ReaderModel.indexOf(parent.getChildrenUnmodifiable().getFirst())
        : -1;
  }

  private @Nullable Parent content() {
    return area.lookup(".content") instanceof Parent content ? content : null;
  }
}
