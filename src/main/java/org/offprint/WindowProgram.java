package org.offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.offprint.library.Library;
import org.offprint.settings.PlatformFolders;
import org.offprint.settings.SettingsFile;
import org.offprint.settings.WindowState;
import org.offprint.ui.MainWindow;
import org.offprint.ui.task.BackgroundRunner;

/** The program as a window: from the start of JavaFX until the window is closed. */
final class WindowProgram {
  private final PlatformFolders folders;
  private final ExecutorService threads;
  private final Function<Path, Library> libraries;

  /**
   * Ready to start.
   *
   * @param threads a thread a task; not closed here
   * @param libraries opens a library
   */
  WindowProgram(
      PlatformFolders folders, ExecutorService threads, Function<Path, Library> libraries) {
    this.folders = folders;
    this.threads = threads;
    this.libraries = libraries;
  }

  /** Opens the window on a library and waits until it is closed. */
  void run(Path file) throws InterruptedException {
    SettingsFile settings = new SettingsFile(folders.config().resolve("window.properties"), file);
    CompletableFuture<WindowState> state =
        CompletableFuture.supplyAsync(settings::read, threads);
    boolean first = !Files.exists(file);
    try (Library library = libraries.apply(file)) {
      if (first) {
        Welcome.saveInto(library);
      }
      Toolkit.start();
      WindowState last = show(library, state.join());
      Platform.exit();
      settings.write(last);
    } catch (IOException e) {
      // How the window was left is a convenience; that it was lost is no reason to fail.
    }
  }

  /** How the window was left when it was closed. */
  private WindowState show(Library library, WindowState state) {
    BackgroundRunner runner = new BackgroundRunner(threads);
    CompletableFuture<WindowState> closed = new CompletableFuture<>();
    WindowState[] latest = {state};
    runner.later(
        () -> {
          Stage stage = new Stage();
          MainWindow window =
              new MainWindow(
                  library,
                  runner,
                  InstantSource.system(),
                  state,
                  left -> latest[0] = left,
                  new SystemBrowser(threads));
          window.show(stage);
          stage.setOnHidden(hidden -> closed.complete(latest[0]));
        });
    return closed.join();
  }
}
