package org.offprint;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.model.CareProgress;
import org.offprint.ui.CareWindow;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.BackgroundRunner;

/** Does what may take long before there is a window, and opens a small one if it does. */
final class LongStart {
  /** Nobody misses a window for so long. */
  private static final long PATIENCE_MILLIS = 800;

  private final ExecutorService threads;
  private final BackgroundRunner runner;

  /** Works on {@code threads}. */
  LongStart(ExecutorService threads) {
    this.threads = threads;
    this.runner = new BackgroundRunner(threads);
  }

  /** What takes long; tells how far it has come. */
  @FunctionalInterface
  interface Work<T> {
    T run(Consumer<? super CareProgress> progress);
  }

  /**
   * Does some work, on another thread, and waits for its end.
   *
   * @param words the key of the headline in the window's bundle
   * @param about the key of more words; null for none
   * @return empty if the person would rather quit; JavaFX has ended then
   */
  <T> Optional<T> run(String words, @Nullable String about, Work<T> work)
      throws InterruptedException {
    AtomicReference<@Nullable CareWindow> window = new AtomicReference<>();
    Future<T> running = threads.submit(() -> work.run(progress -> tell(window, progress)));
    try {
      return Optional.of(result(running, PATIENCE_MILLIS));
    } catch (TimeoutException e) {
      return watched(running, window, words, about);
    }
  }

  private <T> Optional<T> watched(
      Future<T> running,
      AtomicReference<@Nullable CareWindow> window,
      String words,
      @Nullable String about)
      throws InterruptedException {
    Toolkit.start();
    // Another window follows, but not at once.
    Platform.setImplicitExit(false);
    runner.later(
        () ->
            window.set(
                new CareWindow(
                    new Stage(),
                    Messages.text(words),
                    about == null ? "" : Messages.text(about),
                    () -> running.cancel(true))));
    try {
      return Optional.of(result(running, Long.MAX_VALUE));
    } catch (CancellationException e) {
      Platform.exit();
      return Optional.empty();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      runner.later(() -> close(window.getAndSet(null)));
    }
  }

  private void tell(AtomicReference<@Nullable CareWindow> window, CareProgress progress) {
    if (window.get() != null) {
      runner.later(
          () -> {
            CareWindow shown = window.get();
            if (shown != null) {
              shown.tell(progress);
            }
          });
    }
  }

  private static void close(@Nullable CareWindow window) {
    if (window != null) {
      window.close();
    }
  }

  private static <T> T result(Future<T> running, long millis)
      throws InterruptedException, TimeoutException {
    try {
      return running.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
