package org.offprint.ui.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Background work done strictly one after another, in the order it was asked for. For changes whose
 * order matters. Used on the JavaFX thread.
 */
public final class SerialTasks {
  private final TaskRunner tasks;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;
  private @Nullable Runnable whenIdle;

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
    enter(() -> start(work, done, failed));
  }

  /**
   * Runs work on something that is only chosen when its turn has come.
   *
   * @param choose called on the JavaFX thread; null for nothing to do after all
   * @param work what to do with it, on another thread
   * @param done receives it and the result on the JavaFX thread
   * @param failed receives it and what {@code work} threw on the JavaFX thread
   */
  public <S, T> void runOn(
      Supplier<? extends @Nullable S> choose,
      Work<? super S, ? extends T> work,
      BiConsumer<? super S, ? super T> done,
      BiConsumer<? super S, ? super Exception> failed) {
    enter(
        () -> {
          S chosen = choose.get();
          if (chosen == null) {
            next();
          } else {
            start(
                () -> work.on(chosen),
                result -> done.accept(chosen, result),
                thrown -> failed.accept(chosen, thrown));
          }
        });
  }

  /** Whether anything is being done, or waits for its turn. */
  public boolean isBusy() {
    return busy;
  }

  /** Runs an action once nothing is being done any more, in the place of one that waits for it. */
  public void whenIdle(Runnable action) {
    if (busy) {
      whenIdle = action;
    } else {
      action.run();
    }
  }

  /** Something to do with a thing. */
  @FunctionalInterface
  public interface Work<S, T> {
    T on(S chosen) throws Exception;
  }

  private void enter(Runnable task) {
    waiting.add(task);
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
    } else if (whenIdle != null) {
      Runnable action = whenIdle;
      whenIdle = null;
      action.run();
    }
  }
}
