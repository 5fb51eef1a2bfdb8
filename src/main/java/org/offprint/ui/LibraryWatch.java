package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Notices that the library changed, whoever changed it: asks for its revision now and again, in the
 * background. Used on the JavaFX thread.
 */
final class LibraryWatch {
  private final Library library;
  private final TaskRunner tasks;
  private final Duration pause;
  private final Runnable changed;
  private final Consumer<? super Exception> failed;
  private @Nullable Long revision;
  private @Nullable Running waiting;
  private boolean asking;
  private boolean askAgain;
  private boolean stopped;

  /**
   * A watch that has not begun.
   *
   * @param pause between two looks
   * @param changed told of every change, and that the library can be read again after it failed
   */
  LibraryWatch(
      Library library,
      TaskRunner tasks,
      Duration pause,
      Runnable changed,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.pause = pause;
    this.changed = changed;
    this.failed = failed;
  }

  /** Looks now, and from then on after every pause. */
  void look() {
    if (stopped) {
      return;
    }
    if (asking) {
      askAgain = true;
      return;
    }
    if (waiting != null) {
      waiting.cancel();
    }
    asking = true;
    tasks.run(library::revision, this::see, this::miss);
  }

  /** Looks no more. */
  void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.cancel();
    }
  }

  private void see(long found) {
    boolean news = revision == null || revision != found;
    revision = found;
    next();
    if (news) {
      changed.run();
    }
  }

  private void miss(Exception thrown) {
    revision = null;
    next();
    failed.accept(thrown);
  }

  private void next() {
    asking = false;
    if (askAgain) {
      askAgain = false;
      look();
    } else if (!stopped) {
      waiting = tasks.after(pause, this::look);
    }
  }
}
