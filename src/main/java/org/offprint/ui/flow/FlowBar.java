package org.offprint.ui.flow;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.offprint.ui.flow.Paging.Extent;

/** The bar beside a view. JavaFX thread only. */
final class FlowBar extends ScrollBar {
  private static final double STEP = 48;

  private final FlowView view;
  private boolean showing;

  /** A bar that moves a view. */
  FlowBar(FlowView view) {
    this.view = view;
    setOrientation(Orientation.VERTICAL);
    setManaged(false);
    valueProperty()
        .subscribe(
            value -> {
              if (!showing) {
                view.showAt(value.doubleValue());
              }
            });
  }

  @Override
  public void adjustValue(double position) {
    double pointed = getMin() + Math.clamp(position, 0.0, 1.0) * (getMax() - getMin());
    if (pointed != getValue()) {
      view.page(pointed > getValue() ? 1 : -1);
    }
  }

  @Override
  public void increment() {
    view.by(STEP);
  }

  @Override
  public void decrement() {
    view.by(-STEP);
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
      setValue(extent.from());
      showing = false;
    }
  }
}
