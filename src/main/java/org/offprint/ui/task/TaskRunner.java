package org.offprint.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work off the JavaFX thread and brings its result back to it. Called on the JavaFX thread.
 */
public interface TaskRunner {
  /**
   * Starts {@code work} on a background thread.
   *
   * @param done receives the result on the JavaFX thread; not called after {@link Running#cancel}
   * @param failed receives what {@code work} threw on the JavaFX thread; not called after {@link
   *     Running#cancel}
   */
  <T> Running run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

  /** Has {@code action} run on the JavaFX thread, soon; may be called on any thread. */
  void later(Runnable action);

  /** Has {@code action} run on the JavaFX thread once {@code delay} is over. */
  Running after(Duration delay, Runnable action);

  /** Work under way. */
  interface Running {
    /** Interrupts the work and drops its result. */
    void cancel();
  }
}
