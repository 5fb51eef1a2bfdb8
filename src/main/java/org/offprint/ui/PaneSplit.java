package org.offprint.ui;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.WindowState.PaneWidths;

/**
 * Three panes side by side. The first two are as wide as a person made them, the third has the
 * rest; a width that finds no room is kept in mind until it does.
 */
final class PaneSplit extends Region {
  private final Region first;
  private final Region second;
  private final Region third;
  private final PaneDivider afterFirst;
  private final PaneDivider afterSecond;
  private @Nullable PaneWidths chosen;
  private PaneWidths fitting = PaneFit.of(null, 0, 0);
  private Runnable moved = () -> {};
  private boolean alone;

  /**
   * The panes, divided as before.
   *
   * @param chosen how wide a person made them; null leaves it to the window's width
   */
  PaneSplit(Region first, Region second, Region third, @Nullable PaneWidths chosen) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.chosen = chosen;
    afterFirst = divider("divider.sidebar", x -> new PaneWidths(x, fitting.list()));
    afterSecond =
        divider("divider.list", x -> new PaneWidths(fitting.sidebar(), x - second.getLayoutX()));
    getChildren().addAll(first, afterFirst, second, afterSecond, third);
  }

  private PaneDivider divider(String nameKey, DoubleFunction<PaneWidths> at) {
    return new PaneDivider(
        nameKey, x -> choose(PaneFit.of(at.apply(x), room(), leastOfThird())), () -> choose(null));
  }

  private void choose(@Nullable PaneWidths widths) {
    chosen = widths;
    requestLayout();
    moved.run();
  }

  /** How wide a person made the panes; null if nobody did. */
  @Nullable PaneWidths chosen() {
    return chosen;
  }

  /** Has {@code action} run whenever a person divides the window otherwise. */
  void onMove(Runnable action) {
    moved = action;
  }

  /** Shows the third pane alone, or all three as they were. */
  void showThirdOnly(boolean only) {
    alone = only;
    for (Region pane : List.of(first, second, afterFirst, afterSecond)) {
      pane.setVisible(!only);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (alone) {
      third.resizeRelocate(0, 0, width, height);
      return;
    }
    fitting = PaneFit.of(chosen, room(), leastOfThird());
    double x = put(first, 0, snapSizeX(fitting.sidebar()));
    double end = width - PaneDivider.LINE - leastOfThird();
    double listEnd = snapSizeX(fitting.list()) + PaneDivider.LINE;
    afterFirst.stand(x, height, PaneFit.LEAST_OF_SIDEBAR, Math.max(x, end - listEnd));
    double left = x + PaneDivider.LINE;
    x = put(second, left, snapSizeX(fitting.list()));
    afterSecond.stand(x, height, left + PaneFit.LEAST_OF_LIST, Math.max(x, end));
    put(third, x + PaneDivider.LINE, Math.max(0, width - x - PaneDivider.LINE));
  }

  private double leastOfThird() {
    return third.minWidth(-1);
  }

  /** For the panes alone. */
  private double room() {
    return getWidth() - 2 * PaneDivider.LINE;
  }

  private double put(Region pane, double x, double width) {
    pane.resizeRelocate(x, 0, width, getHeight());
    return x + width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
