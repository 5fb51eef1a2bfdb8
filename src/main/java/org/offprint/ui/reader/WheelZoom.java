package org.offprint.ui.reader;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.ScrollEvent;
import org.offprint.settings.ReadingStyle;

/** The wheel with the shortcut key sizes the letters. */
final class WheelZoom {
  private static final double WHEEL_STEP = 30;

  private final ObjectProperty<ReadingStyle> style;
  private double wheel;

  WheelZoom(ObjectProperty<ReadingStyle> style) {
    this.style = style;
  }

  /** Takes a turn of the wheel, if it is meant. */
  void turned(ScrollEvent event) {
    if (event.isShortcutDown()) {
      wheel += event.getDeltaY();
      while (Math.abs(wheel) >= WHEEL_STEP) {
        style.set(wheel > 0 ? style.get().larger() : style.get().smaller());
        wheel -= Math.signum(wheel) * WHEEL_STEP;
      }
      event.consume();
    }
  }
}
