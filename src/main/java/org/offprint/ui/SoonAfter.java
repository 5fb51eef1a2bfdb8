package org.offprint.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Does something soon after changes, once for all of them that come meanwhile. Changes that go on
 * and on do not put it off. Used on the JavaFX thread.
 */
final class SoonAfter {
  private final TaskRunner runner;
  private final Duration delay;
  private final Runnable action;
  private @Nullable Running waiting;
  private boolean ended;

  /**
   * Waits for changes.
   *
   * @param delay from the first change until the action
   * @param action run on the JavaFX thread
   */
  SoonAfter(TaskRunner runner, Duration delay, Runnable action) {
    this.runner = runner;
    this.delay = delay;
    this.action = action;
  }

  /** Something has changed. */
  void changed() {
    if (waiting == null && !ended) {
      waiting =
          runner.after(
              delay,
              () -> {
                waiting = null;
                action.run();
              });
    }
  }

  /** Ends it for good: what was waiting is not done. */
  void end() {
    ended = true;
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }
}
