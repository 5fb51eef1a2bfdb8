package org.offprint.ui.flow;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.offprint.ui.flow.Paging.Extent;

/** The bar beside a view. JavaFX thread only. */
final class FlowBar extends ScrollBar {
  private static final double STEP = 48;
  private static final double BLOCK = 0.9;

  private boolean showing;

  /**
   * A bar.
   *
   * @param moved told where a person has moved it to, in pixels from the beginning
   */
  FlowBar(DoubleConsumer moved) {
    setOrientation(Orientation.VERTICAL);
    setManaged(false);
    setUnitIncrement(STEP);
    valueProperty()
        .subscribe(
            value -> {
              if (!showing) {
                moved.accept(value.doubleValue());
              }
            });
  }

  /** How wide it is, in pixels. */
  double thickness() {
    return prefWidth(-1);
  }

  /** Shows how much there is, unless a person has it in hand. */
  void show(Extent extent) {
    double hidden = extent.all() - extent.shown();
    setVisible(hidden > 0);
    if (hidden > 0 && !isPressed()) {
      showing = true;
      setMax(hidden);
      setVisibleAmount(hidden * extent.shown() / extent.all());
      setBlockIncrement(extent.shown() * BLOCK);
      setValue(extent.from());
      showing = false;
    }
  }
}
