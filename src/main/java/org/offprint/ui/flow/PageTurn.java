package org.offprint.ui.flow;

import java.util.List;
import org.offprint.ui.flow.Lined.Line;

/** Works out how far to move a view for the next page or the one before. */
final class PageTurn {
  /** Of the view, where there is no line to go by, as in the middle of a large picture. */
  private static final double MOST = 0.85;

  /** Less is no page: the line is the only whole one, beside something that fills the view. */
  private static final double LEAST = 8;

  /** Rounding may cut as much off a line that counts as whole. */
  private static final double SLACK = 1.5;

  private final Scroll view;
  private final double height;

  /**
   * @param height of the view, in pixels
   */
  PageTurn(Scroll view, double height) {
    this.view = view;
    this.height = height;
  }

  /** How far the next page is below, in pixels: its first line is the last whole one of this. */
  double down() {
    double top = Double.NEGATIVE_INFINITY;
    for (Line line : view.lines()) {
      if (line.bottom() <= height + SLACK && line.top() < height) {
        top = Math.max(top, line.top());
      }
    }
    return top < LEAST ? height * MOST : Math.floor(top);
  }

  /** How far the page before is, in pixels, negative: its last whole line is the first of this. */
  double up() {
    view.measureAbove(height);
    List<Line> lines = view.lines();
    double bottom = Double.POSITIVE_INFINITY;
    for (Line line : lines) {
      if (line.top() >= -SLACK && line.bottom() > 0) {
        bottom = Math.min(bottom, line.bottom());
      }
    }
    double least = bottom - height < -LEAST ? bottom - height : -height * MOST;
    double top = Double.POSITIVE_INFINITY;
    for (Line line : lines) {
      if (line.top() >= least - SLACK && line.top() < -SLACK) {
        top = Math.min(top, line.top());
      }
    }
    return top == Double.POSITIVE_INFINITY ? least : Math.floor(top);
  }
}
