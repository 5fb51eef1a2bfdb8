package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Reads what a list shows, in the background: one thing at a time, each in the place of what was
 * being read. Used on the JavaFX thread, on which results come back, too.
 */
final class ListLoads {
  /** A busy machine paints late, and would do so later still with a million ids to read. */
  private static final long MOST_PAINT_MILLIS = 3_000;

  static final Future<?> NOTHING_TO_PAINT = CompletableFuture.completedFuture(null);

  private final TaskRunner tasks;
  private final InstantSource clock;
  private final Consumer<? super Exception> failed;
  private @Nullable Running running;

  ListLoads(TaskRunner tasks, InstantSource clock, Consumer<? super Exception> failed) {
    this.tasks = tasks;
    this.clock = clock;
    this.failed = failed;
  }

  /** Whether anything is being read. */
  boolean busy() {
    return running != null;
  }

  /** Reads the first rows. */
  void first(ListSource source, Consumer<ListBeginning> done) {
    run(() -> ListBeginning.read(source, clock), done);
  }

  /** Puts stories together, or apart, in a list whose articles are all known. */
  void folded(ListSource source, IdArray all, Consumer<StoryRows> done) {
    run(() -> StoryRows.of(all, source.stories(), List.of()), done);
  }

  /**
   * Reads all of a list. All ids of a million articles take a processor for a while: what is shown
   * comes first.
   *
   * @param kept rows that are to stay although the list no longer has them
   * @param shown where they stand now, and which stories are unfolded
   * @param painted what to wait for
   */
  void all(
      ListSource source,
      KeptRows kept,
      StoryRows shown,
      Future<?> painted,
      Consumer<WholeList> done) {
    run(
        () -> {
          awaitPaint(painted);
          return WholeList.read(source, kept, shown);
        },
        done);
  }

  /** A window that goes out of view meanwhile is never painted. */
  private static void awaitPaint(Future<?> painted)
      throws InterruptedException, ExecutionException {
    try {
      painted.get(MOST_PAINT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return;
    }
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    if (running != null) {
      running.cancel();
    }
    running =
        tasks.run(
            work,
            result -> {
              running = null;
              done.accept(result);
            },
            thrown -> {
              running = null;
              failed.accept(thrown);
            });
  }
}
