package org.offprint.ui.list;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Knows when what a scene shows now is on its way to the screen. */
final class PaintSignal {
  /** What is laid out in one pulse has been handed to the painter when the next is laid out. */
  private static final int PULSES = 2;

  private PaintSignal() {}

  /**
   * Done, on the JavaFX thread, once the scene of {@code node} is painted; at once if it is in no
   * window that can be seen.
   */
  static CompletableFuture<Void> of(Node node) {
    CompletableFuture<Void> painted = new CompletableFuture<>();
    Scene scene = node.getScene();
    if (scene == null || !isInView(scene.getWindow())) {
      painted.complete(null);
    } else {
      new Pulses(scene, painted).await();
    }
    return painted;
  }

  private static boolean isInView(@Nullable Window window) {
    return window != null
        && window.isShowing()
        && !(window instanceof Stage stage && stage.isIconified());
  }

  /** Counts them. */
  private static final class Pulses implements Runnable {
    private final Scene scene;
    private final CompletableFuture<Void> painted;
    private int seen;

    Pulses(Scene scene, CompletableFuture<Void> painted) {
      this.scene = scene;
      this.painted = painted;
    }

    void await() {
      scene.addPostLayoutPulseListener(this);
      Platform.requestNextPulse();
    }

    @Override
    public void run() {
      if (++seen < PULSES) {
        Platform.requestNextPulse();
      } else {
        scene.removePostLayoutPulseListener(this);
        painted.complete(null);
      }
    }
  }
}
