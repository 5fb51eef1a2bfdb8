package org.offprint.ui.flow;

import javafx.animation.AnimationTimer;

/** Moves a view to a place within a moment, fast at first. JavaFX thread only. */
final class Glide extends AnimationTimer {
  private static final double NANOSECONDS = 180e6;

  private final Scroll view;
  private FlowPlace end = FlowPlace.FIRST;
  private double distance;
  private double done;
  private long begun;
  private boolean running;

  Glide(Scroll view) {
    this.view = view;
  }

  /** Begins to move by {@code pixels}; the end of it is {@code place}. */
  void to(FlowPlace place, double pixels) {
    end = place;
    distance = pixels;
    done = 0;
    begun = 0;
    running = true;
    start();
  }

  /** Where it is going; null if it stands. */
  @org.jspecify.annotations.Nullable
  FlowPlace end() {
    return running ? end : null;
  }

  /** Is at the end at once. */
  void finish() {
    if (running) {
      halt();
      view.show(end);
    }
  }

  /** Stays where it is. */
  void halt() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    if (begun == 0) {
      begun = now;
    }
    double part = Math.min(1, (now - begun) / NANOSECONDS);
    double left = 1 - part;
    double wanted = distance * (1 - left * left * left);
    if (part >= 1) {
      finish();
    } else {
      view.move(wanted - done);
      done = wanted;
    }
  }
}
