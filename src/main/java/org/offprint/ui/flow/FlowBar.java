package org.offprint.ui.flow;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.offprint.ui.flow.Paging.Extent;

/** The bar beside a view. JavaFX thread only. */
final class FlowBar extends ScrollBar {
  private static final double STEP = 48;

  /** What a person does with it. */
  interface Hand {
    /** Has moved it to a distance from the beginning, in pixels. */
    void to(double distance);

    /** Has moved it a little, by some pixels. */
    void by(double pixels);

    /** Has pointed above or below what is shown: -1 or 1. */
    void page(int pages);
  }

  private final Hand hand;
  private boolean showing;

  /** A bar. */
  FlowBar(Hand hand) {
    this.hand = hand;
    setOrientation(Orientation.VERTICAL);
    setManaged(false);
    valueProperty()
        .subscribe(
            value -> {
              if (!showing) {
                hand.to(value.doubleValue());
              }
            });
  }

  @Override
  public void adjustValue(double position) {
    double pointed = getMin() + Math.clamp(position, 0.0, 1.0) * (getMax() - getMin());
    if (pointed != getValue()) {
      hand.page(pointed > getValue() ? 1 : -1);
    }
  }

  @Override
  public void increment() {
    hand.by(STEP);
  }

  @Override
  public void decrement() {
    hand.by(-STEP);
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
