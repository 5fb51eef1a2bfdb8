package org.offprint.ui.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Background work done strictly one after another, in the order it was asked for. For changes whose
 * order matters. Used on the JavaFX thread.
 */
public final class SerialTasks {
  private final TaskRunner tasks;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /** An empty line of tasks that will run on {@code tasks}. */
  public SerialTasks(TaskRunner tasks) {
    this.tasks = tasks;
  }

  /**
   * Runs {@code work} once all that was asked for before has ended, well or badly.
   *
   * @param done receives the result on the JavaFX thread
   * @param failed receives what {@code work} threw on the JavaFX thread
   */
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    waiting.add(() -> start(work, done, failed));
    if (!busy) {
      next();
    }
  }

  private <T> void start(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    tasks.run(
        work,
        result -> {
          try {
            done.accept(result);
          } finally {
            next();
          }
        },
        thrown -> {
          try {
            failed.accept(thrown);
          } finally {
            next();
          }
        });
  }

  private void next() {
    Runnable first = waiting.poll();
    busy = first != null;
    if (first != null) {
      first.run();
    }
  }
}
