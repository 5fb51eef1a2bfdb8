package org.offprint.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Works on the processors that are idle while one thread uses what is done already. That thread
 * does the next piece itself when it would have to wait. For one thread.
 */
final class WorkAhead<T> implements AutoCloseable {
  private final Deque<FutureTask<T>> tasks = new ArrayDeque<>();

  /** Begins at once. */
  WorkAhead(List<Callable<T>> work) {
    for (Callable<T> piece : work) {
      FutureTask<T> task = new FutureTask<>(piece);
      tasks.add(task);
      ForkJoinPool.commonPool().execute(task);
    }
  }

  boolean hasNext() {
    return !tasks.isEmpty();
  }

  /**
   * The next, in the order that was given.
   *
   * @throws RuntimeException what that piece of work threw
   */
  T next() {
    FutureTask<T> task = tasks.remove();
    // Does nothing if another thread has begun with it.
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw SqliteFailures.cancelled(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("Work ahead failed", e.getCause());
    }
  }

  /** Gives up those that were not asked for. */
  @Override
  public void close() {
    tasks.forEach(task -> task.cancel(false));
  }
}
