package org.offprint.ui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Passes work on to another runner and knows whether any is under way; actions for later do not
 * count. Used on the JavaFX thread.
 */
public final class TrackedTasks implements TaskRunner {
  private final TaskRunner tasks;
  private final List<Runnable> waiting = new ArrayList<>();
  private int running;

  /** Nothing under way. */
  public TrackedTasks(TaskRunner tasks) {
    this.tasks = tasks;
  }

  /** Whether nothing is under way. */
  public boolean idle() {
    return running == 0;
  }

  /** Runs {@code action} as soon as nothing is under way: now, if that is so. */
  public void whenIdle(Runnable action) {
    if (running == 0) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  @Override
  public <T> Running run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Counted counted = new Counted();
    Running inner =
        tasks.run(
            work,
            result -> {
              try {
                done.accept(result);
              } finally {
                counted.end();
              }
            },
            thrown -> {
              try {
                failed.accept(thrown);
              } finally {
                counted.end();
              }
            });
    return () -> {
      inner.cancel();
      counted.end();
    };
  }

  /** Not counted: it may be called on any thread. */
  @Override
  public void later(Runnable action) {
    tasks.later(action);
  }

  @Override
  public Running after(Duration delay, Runnable action) {
    return tasks.after(delay, action);
  }

  private void ended() {
    running--;
    if (running == 0) {
      List<Runnable> now = List.copyOf(waiting);
      waiting.clear();
      now.forEach(Runnable::run);
    }
  }

  /** One piece of work, which ends once. */
  private final class Counted {
    private boolean over;

    Counted() {
      running++;
    }

    void end() {
      if (!over) {
        over = true;
        ended();
      }
    }
  }
}
