package org.offprint.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Packs articles on the processors that are idle while one thread writes those that are packed
 * already. That thread packs the next itself when it would have to wait. For one thread.
 */
final class PackedAhead implements AutoCloseable {
  private final Deque<FutureTask<PackedArticle>> tasks = new ArrayDeque<>();

  /** Begins at once. */
  PackedAhead(List<NewArticle> articles) {
    for (NewArticle article : articles) {
      FutureTask<PackedArticle> task = new FutureTask<>(() -> PackedArticle.of(article));
      tasks.add(task);
      ForkJoinPool.commonPool().execute(task);
    }
  }

  boolean hasNext() {
    return !tasks.isEmpty();
  }

  /** The next, in the order that was given. */
  PackedArticle next() {
    FutureTask<PackedArticle> task = tasks.remove();
    // Does nothing if another thread has begun with it.
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw SqliteFailures.cancelled(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Packing failed", e.getCause());
    }
  }

  /** Gives up those that were not asked for. */
  @Override
  public void close() {
    tasks.forEach(task -> task.cancel(false));
  }
}
