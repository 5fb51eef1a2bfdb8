package org.offprint.ui.flow;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Does a little work in each frame in which nothing else happens, until none is left. */
final class Ahead extends AnimationTimer {
  private static final long LONGEST_NANOSECONDS = 4_000_000;

  private final BooleanSupplier work;
  private boolean running;
  private boolean disturbed;

  /**
   * Nothing to do yet.
   *
   * @param work does a small part of it; gives false if there was nothing left
   */
  Ahead(BooleanSupplier work) {
    this.work = work;
  }

  /** There may be work; not in this frame. */
  void wake() {
    disturbed = true;
    if (!running) {
      running = true;
      start();
    }
  }

  /** There is none. */
  void rest() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    if (disturbed) {
      disturbed = false;
      return;
    }
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < LONGEST_NANOSECONDS) {
      if (!work.getAsBoolean()) {
        rest();
        return;
      }
    }
  }
}
