package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.ui.sidebar.Sidebar;
import org.offprint.ui.sidebar.SidebarContents;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/** Brings up to date what the sidebar lists and counts. Used on the JavaFX thread. */
final class SidebarCounts {
  /** A search may take long to count; a change is seldom the only one. */
  private static final Duration BEFORE_COUNTING = Duration.ofMillis(300);

  private final Library library;
  private final TaskRunner tasks;
  private final Sidebar sidebar;
  private final Consumer<? super Exception> failed;
  private @Nullable Running counting;

  SidebarCounts(
      Library library, TaskRunner tasks, Sidebar sidebar, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.sidebar = sidebar;
    this.failed = failed;
  }

  /** Reads all of it anew. */
  void renew() {
    if (counting != null) {
      counting.cancel();
    }
    counting = tasks.run(() -> SidebarContents.read(library), this::show, failed);
  }

  private void show(SidebarContents contents) {
    counting = null;
    sidebar.show(contents);
    if (!contents.searches().isEmpty()) {
      counting =
          tasks.run(
              () -> {
                // Many changes in a row, each of which ends this, are counted once.
                Thread.sleep(BEFORE_COUNTING);
                return contents.found(library.search());
              },
              sidebar::showFound,
              failed);
    }
  }
}
