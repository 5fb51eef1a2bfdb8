package org.offprint;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.settings.SettingsFile;
import org.offprint.settings.WindowState;
import org.offprint.ui.MainWindow;
import org.offprint.ui.task.BackgroundRunner;

/** The program as a window, from its first frame until it is closed. */
final class WindowProgram {
  private final SettingsFile settings;
  private final ExecutorService threads;
  private final CompletableFuture<WindowState> closed = new CompletableFuture<>();
  private volatile WindowState left = WindowState.FIRST;

  /**
   * Ready to show.
   *
   * @param threads a thread a task; not closed here
   */
  WindowProgram(SettingsFile settings, ExecutorService threads) {
    this.settings = settings;
    this.threads = threads;
  }

  /**
   * Shows the window and waits until it is closed. JavaFX has started.
   *
   * @param welcome the article to open instead of the last one, if the library is new
   */
  void run(Library library, Optional<ArticleId> welcome) {
    WindowState last = settings.read();
    left = welcome.map(id -> last.withPlace(ArticleSection.ALL, id)).orElse(last);
    BackgroundRunner runner = new BackgroundRunner(threads);
    runner.later(() -> show(library, runner));
    WindowState leave = closed.join();
    Platform.exit();
    try {
      settings.write(leave);
    } catch (IOException e) {
      // How the window was left is a convenience: not to be able to keep it is no failure.
      return;
    }
  }

  private void show(Library library, BackgroundRunner runner) {
    try {
      Stage stage = new Stage();
      new MainWindow(
              library,
              runner,
              InstantSource.system(),
              left,
              state -> left = state,
              new SystemBrowser(threads))
          .show(stage);
      stage.setOnHidden(hidden -> closed.complete(left));
    } catch (RuntimeException e) {
      closed.completeExceptionally(e);
    }
  }
}
