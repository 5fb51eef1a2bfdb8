package org.offprint.testing;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.offprint.ui.picture.PngWriter;

/** JavaFX for tests: starts it once, runs code on its thread, keeps pictures of what it draws. */
public final class JavaFx {
  private static final int SECONDS = 120;

  private JavaFx() {}

  /** Starts JavaFX unless it runs already. */
  public static void start() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException runningAlready) {
      Platform.runLater(started::countDown);
    }
    if (!started.await(SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("JavaFX does not start");
    }
    Platform.setImplicitExit(false);
  }

  /** Runs code on the JavaFX thread and gives its result, or throws what it threw. */
  public static <T> T call(Callable<T> code) throws Exception {
    if (Platform.isFxApplicationThread()) {
      return code.call();
    }
    start();
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(code.call());
          } catch (Throwable thrown) {
            result.completeExceptionally(thrown);
          }
        });
    try {
      return result.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    } catch (TimeoutException e) {
      throw new IllegalStateException("The JavaFX thread does not answer", e);
    }
  }

  /** Runs code on the JavaFX thread. */
  public static void run(Action code) throws Exception {
    call(
        () -> {
          code.run();
          return true;
        });
  }

  /**
   * Keeps a picture of a node under {@code target/screenshots}. JavaFX thread.
   *
   * @param name of the file, without its ending
   */
  public static WritableImage screenshot(Node node, String name) throws Exception {
    WritableImage image = node.snapshot(null, null);
    PngWriter.write(image, Path.of("target", "screenshots", name + ".png"));
    return image;
  }

  /** Code that may fail. */
  public interface Action {
    void run() throws Exception;
  }
}
