package org.offprint.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work on the threads of an executor, each piece on a thread of its own. */
public final class BackgroundRunner implements TaskRunner {
  private final Executor threads;

  /**
   * A runner on {@code threads}.
   *
   * @param threads starts every task at once, however many there are, since tasks may wait for the
   *     network or for time to pass; a thread per task (virtual) does. Once it is shut down,
   *     nothing runs any more
   */
  public BackgroundRunner(Executor threads) {
    this.threads = threads;
  }

  @Override
  public <T> Running run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Job<T> job = new Job<>(work, done, failed);
    try {
      threads.execute(job);
    } catch (RejectedExecutionException closing) {
      // The program ends; nobody waits for a result any more.
      job.cancel(true);
    }
    return () -> job.cancel(true);
  }

  @Override
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public Running after(Duration delay, Runnable action) {
    return run(
        () -> {
          Thread.sleep(delay);
          return true;
        },
        slept -> action.run(),
        interrupted -> {});
  }

  /**
   * A task that reports on the JavaFX thread. It is cancelled on that thread too, so a result that
   * is already on its way there is dropped as well.
   */
  private static final class Job<T> extends FutureTask<T> {
    private final Consumer<? super T> done;
    private final Consumer<? super Exception> failed;
    private boolean dropped;

    Job(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
      super(work);
      this.done = done;
      this.failed = failed;
    }

    @Override
    public boolean cancel(boolean interrupt) {
      dropped = true;
      return super.cancel(interrupt);
    }

    @Override
    protected void done() {
      if (!isCancelled()) {
        Platform.runLater(this::report);
      }
    }

    private void report() {
      if (dropped) {
        return;
      }
      if (state() == Future.State.SUCCESS) {
        done.accept(resultNow());
      } else {
        Throwable thrown = exceptionNow();
        failed.accept(
            thrown instanceof Exception exception ? exception : new ExecutionException(thrown));
      }
    }
  }
}
