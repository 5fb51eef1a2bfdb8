package org.offprint;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.settings.Preferences;
import org.offprint.settings.PreferencesFile;
import org.offprint.settings.SettingsFile;
import org.offprint.settings.WindowState;
import org.offprint.ui.MainWindow;
import org.offprint.ui.task.BackgroundRunner;

/** The program as a window, from its first frame until it is closed. */
final class WindowProgram {
  private final SettingsFile settings;
  private final ExecutorService threads;
  private final CompletableFuture<WindowState> closed = new CompletableFuture<>();
  private final Locale system = Locale.getDefault();
  private final PreferencesFile preferencesFile;
  private volatile Preferences preferences = Preferences.STANDARD;
  private volatile WindowState left = WindowState.FIRST;
  private final AtomicBoolean keeping = new AtomicBoolean();
  private final Lock writing = new ReentrantLock();

  /**
   * Ready to show.
   *
   * @param threads a thread a task; not closed here
   */
  WindowProgram(SettingsFile settings, PreferencesFile preferencesFile, ExecutorService threads) {
    this.settings = settings;
    this.preferencesFile = preferencesFile;
    this.threads = threads;
  }

  /** Has the program speak the language that was chosen. */
  void speak() {
    Locale.setDefault(preferencesFile.read().locale(system));
  }

  /**
   * Shows the window and waits until it is closed. JavaFX has started.
   *
   * @param welcome the article to open instead of the last one, if the library is new
   */
  void run(Library library, Optional<ArticleId> welcome) {
    WindowState last = settings.read();
    preferences = preferencesFile.read();
    left = welcome.map(id -> last.withPlace(ArticleSection.ALL, id)).orElse(last);
    BackgroundRunner runner = new BackgroundRunner(threads);
    runner.later(() -> show(library, runner));
    left = closed.join();
    Platform.exit();
    keep();
  }

  /** Has what was chosen written soon, so that it outlives a program that is killed. */
  private void keepSoon() {
    if (!keeping.getAndSet(true)) {
      threads.execute(this::keep);
    }
  }

  private void keep() {
    writing.lock();
    try {
      keeping.set(false);
      settings.write(left);
      preferencesFile.write(preferences);
    } catch (IOException e) {
      // How the window was left is a convenience: not to be able to keep it is no failure.
      return;
    } finally {
      writing.unlock();
    }
  }

  private void remember(WindowState state) {
    left = state;
    keepSoon();
  }

  private void show(Library library, BackgroundRunner runner) {
    try {
      Locale.setDefault(preferences.locale(system));
      Stage stage = new Stage();
      new MainWindow(
              library,
              runner,
              InstantSource.system(),
              left,
              this::remember,
              new SystemBrowser(threads),
              preferences,
              chosen -> prefer(chosen, stage, library, runner))
          .show(stage);
      stage.setOnHidden(hidden -> closed.complete(left));
    } catch (RuntimeException e) {
      closed.completeExceptionally(e);
    }
  }

  /** Another language is spoken by another window, over the same library at the same place. */
  private void prefer(Preferences chosen, Stage stage, Library library, BackgroundRunner runner) {
    boolean otherLanguage = chosen.language() != preferences.language();
    preferences = chosen;
    keepSoon();
    if (otherLanguage) {
      stage.setOnHidden(hidden -> show(library, runner));
      stage.hide();
    }
  }
}
