package org.offprint.ui;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.offprint.ui.task.TrackedTasks;

/** Knows when a scene shows all there is: nothing is loading, and what came is laid out. */
final class SettledSignal {
  /** What a layout asks for comes in with the next; after so many quiet ones no more comes. */
  private static final int QUIET_PULSES = 3;

  private final Scene scene;
  private final TrackedTasks tasks;
  private final CompletableFuture<Void> settled = new CompletableFuture<>();
  private int quiet;

  private SettledSignal(Scene scene, TrackedTasks tasks) {
    this.scene = scene;
    this.tasks = tasks;
  }

  /** Done, on the JavaFX thread, as soon as {@code scene} has settled; the scene is showing. */
  static CompletableFuture<Void> of(Scene scene, TrackedTasks tasks) {
    SettledSignal signal = new SettledSignal(scene, tasks);
    signal.waitForIdle();
    return signal.settled;
  }

  private void waitForIdle() {
    quiet = 0;
    tasks.whenIdle(this::waitForPulse);
  }

  private void waitForPulse() {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          pulsed();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  private void pulsed() {
    if (!tasks.idle()) {
      waitForIdle();
    } else if (++quiet < QUIET_PULSES) {
      waitForPulse();
    } else {
      settled.complete(null);
    }
  }
}
