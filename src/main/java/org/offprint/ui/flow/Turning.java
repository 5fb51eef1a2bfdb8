package org.offprint.ui.flow;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/** Has what was turned to come from its side within a moment. JavaFX thread only. */
final class Turning extends AnimationTimer {
  private static final double NANOSECONDS = 160e6;
  private static final double DISTANCE = 28;
  private static final double FAINTEST = 0.15;

  private final Node node;
  private int side;
  private long begun;

  Turning(Node node) {
    this.node = node;
  }

  /** Begins; 1 to come from the right, -1 from the left. */
  void from(int itsSide) {
    side = itsSide;
    begun = 0;
    show(0);
    start();
  }

  /** Is there at once. */
  void finish() {
    stop();
    show(1);
  }

  @Override
  public void handle(long now) {
    if (begun == 0) {
      begun = now;
    }
    double part = (now - begun) / NANOSECONDS;
    if (part >= 1) {
      finish();
    } else {
      show(part);
    }
  }

  private void show(double part) {
    double left = 1 - part;
    node.setTranslateX(Math.rint(side * DISTANCE * left * left * left));
    node.setOpacity(FAINTEST + (1 - FAINTEST) * part);
  }
}
