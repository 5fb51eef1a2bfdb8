package org.offprint.ui.versions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.offprint.library.Library;
import org.offprint.library.RefreshOutcome;
import org.offprint.model.ArticleId;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/** Checks articles for changes, a few at a time. Can be stopped. JavaFX thread. */
final class RefreshRun {
  private static final int SIDE_BY_SIDE = 4;

  private final Library library;
  private final TaskRunner tasks;
  private final Deque<ArticleId> waiting = new ArrayDeque<>();
  private final List<Running> running = new ArrayList<>();
  private final BiConsumer<ArticleId, RefreshOutcome> each;
  private final Runnable end;
  private final Consumer<? super Exception> failed;
  private final int all;
  private int done;
  private int underWay;
  private boolean stopped;

  /**
   * A run that has not begun.
   *
   * @param each told of every article when it has been checked
   * @param end told when all have been, or the run was stopped
   */
  RefreshRun(
      Library library,
      TaskRunner tasks,
      Collection<ArticleId> ids,
      BiConsumer<ArticleId, RefreshOutcome> each,
      Runnable end,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.waiting.addAll(ids);
    this.all = ids.size();
    this.each = each;
    this.end = end;
    this.failed = failed;
  }

  /** How many articles there are. */
  int all() {
    return all;
  }

  /** How many have been checked. */
  int done() {
    return done;
  }

  void start() {
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      next();
    }
  }

  /** Interrupts what is under way, and begins nothing more. */
  void stop() {
    if (!stopped) {
      stopped = true;
      waiting.clear();
      running.forEach(Running::cancel);
      end.run();
    }
  }

  private void next() {
    ArticleId id = waiting.poll();
    if (id == null) {
      if (underWay == 0 && !stopped && done == all) {
        stopped = true;
        end.run();
      }
      return;
    }
    underWay++;
    running.add(
        tasks.run(
            () -> library.versions().refresh(id, step -> {}),
            outcome -> {
              underWay--;
              done++;
              each.accept(id, outcome);
              next();
            },
            thrown -> {
              underWay--;
              done++;
              failed.accept(thrown);
              next();
            }));
  }
}
