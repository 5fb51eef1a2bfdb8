package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Has a backup made, in the background, whenever the newest is older than a day. Used on the JavaFX
 * thread.
 */
final class DailyBackup {
  /** The window has enough to do when it opens. */
  private static final Duration FIRST = Duration.ofSeconds(15);

  private static final Duration LATER = Duration.ofHours(1);

  private final Library library;
  private final TaskRunner tasks;
  private final Consumer<? super Exception> failed;
  private @Nullable Running waiting;
  private boolean stopped;

  DailyBackup(Library library, TaskRunner tasks, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** Looks soon, and from then on every hour, whether one is due. */
  void begin() {
    waiting = tasks.after(FIRST, this::makeIfDue);
  }

  /** Begins no more of them. */
  void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.cancel();
    }
  }

  private void makeIfDue() {
    tasks.run(
        library.backups()::makeIfDue,
        made -> next(),
        thrown -> {
          next();
          failed.accept(thrown);
        });
  }

  private void next() {
    if (!stopped) {
      waiting = tasks.after(LATER, this::makeIfDue);
    }
  }
}
