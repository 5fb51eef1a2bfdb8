package org.offprint;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.offprint.ui.task.TaskRunner;

/**
 * Runs work as another runner does, but what is put off never happens: in a picture of the window
 * no time passes. So an article that is drawn does not become a read one.
 */
record StillRunner(TaskRunner runner) implements TaskRunner {
  @Override
  public <T> Running run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    return runner.run(work, done, failed);
  }

  @Override
  public void later(Runnable action) {
    runner.later(action);
  }

  @Override
  public Running after(Duration delay, Runnable action) {
    return () -> {};
  }
}
