package org.offprint.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.offprint.ui.task.TaskRunner;

/**
 * Runs everything at once on the calling thread, except what is asked for later: that waits until
 * the test says that time has passed.
 */
public final class SameThreadTasks implements TaskRunner {
  private final Queue<Delayed> delayed = new ArrayDeque<>();

  private static final class Delayed implements Running {
    private final Runnable action;
    private boolean cancelled;

    Delayed(Runnable action) {
      this.action = action;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // hands on whatever the work throws, as a runner does
  public <T> Running run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failed.accept(e);
      return () -> {};
    }
    done.accept(result);
    return () -> {};
  }

  @Override
  public void later(Runnable action) {
    action.run();
  }

  @Override
  public Running after(Duration delay, Runnable action) {
    Delayed waiting = new Delayed(action);
    delayed.add(waiting);
    return waiting;
  }

  /** Lets pass the time of all that waits now. */
  public void elapse() {
    for (int left = delayed.size(); left > 0; left--) {
      Delayed next = delayed.remove();
      if (!next.cancelled) {
        next.action.run();
      }
    }
  }
}
