package org.offprint.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.settings.Preferences;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.settings.WindowState.Bounds;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.ui.picture.PngWriter;
import org.offprint.ui.task.BackgroundRunner;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over a real library in a folder, for tests to look at and to use. */
final class OpenWindow implements AutoCloseable {
  static final WindowState STATE =
      WindowState.FIRST.withTheme(ThemeChoice.LIGHT).withBounds(new Bounds(0, 0, 1280, 820));
  static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");

  private static final int PATIENCE_SECONDS = 20;

  final Library library;
  final MainWindow window;
  final FxRobot robot = new FxRobot();
  final List<WindowState> remembered = new ArrayList<>();
  final List<String> browsed = new ArrayList<>();
  final List<Preferences> preferred = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Stage stage;

  private OpenWindow(Path folder, WindowState state) throws Exception {
    library = library(folder, threads);
    JavaFx.start();
    window =
        JavaFx.call(
            () ->
                new MainWindow(
                    library,
                    new BackgroundRunner(threads),
                    InstantSource.fixed(NOW),
                    state,
                    remembered::add,
                    browsed::add,
                    Preferences.STANDARD,
                    preferred::add));
    stage =
        JavaFx.call(
            () -> {
              Stage shown = new Stage();
              window.show(shown);
              return shown;
            });
    settle();
  }

  /** Opens the window over the library in {@code folder}. */
  static OpenWindow over(Path folder) throws Exception {
    return new OpenWindow(folder, STATE);
  }

  static OpenWindow over(Path folder, WindowState state) throws Exception {
    return new OpenWindow(folder, state);
  }

  static Path file(Path folder) {
    return folder.resolve("library.sqlite");
  }

  /** Another way to the library in {@code folder}, as another process has it. */
  static Library library(Path folder, ExecutorService threads) {
    return new Library(
        ArticleDatabase.open(file(folder)),
        new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.UK),
        new ArticleExtractor(),
        new DocumentReader(),
        threads,
        InstantSource.fixed(NOW));
  }

  Scene scene() {
    return window.scene();
  }

  Stage stage() {
    return stage;
  }

  /** Waits until nothing is loading any more. */
  void settle() throws Exception {
    JavaFx.call(window::settled).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until {@code condition}, asked on the JavaFX thread, holds. */
  void await(String what, Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> JavaFx.call(condition));
    } catch (TimeoutException e) {
      screenshot("waited-in-vain");
      throw new AssertionError(
          "Waited in vain until " + what + "; the window says: " + text(".offprint"), e);
    }
  }

  /** The list of articles. */
  @SuppressWarnings("unchecked") // the only list with this style shows ids
  ListView<ArticleId> list() {
    return (ListView<ArticleId>) scene().lookup(".article-list");
  }

  /** The field for addresses. */
  TextField address() {
    return (TextField) scene().lookup("#address");
  }

  /** What shows the saves under way. */
  Set<Node> saves() {
    return scene().getRoot().lookupAll(".save-queue");
  }

  /** What says what happened. */
  Set<Node> notices() {
    return scene().getRoot().lookupAll(".notice");
  }

  /** What a person can read in the part with this style, all its texts in order. */
  String text(String style) throws Exception {
    return JavaFx.call(() -> ShownWords.of(scene().getRoot().lookupAll(style)));
  }

  /** Whether a control with this style is in view. */
  boolean shows(String style) throws Exception {
    return JavaFx.call(
        () -> scene().getRoot().lookupAll(style).stream().anyMatch(ShownWords::inView));
  }

  /** Whether the keyboard is in the part with this style. */
  boolean hasKeyboard(String style) throws Exception {
    Node part = scene().lookup(style);
    return JavaFx.call(
        () -> {
          for (Node node = scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(part)) {
              return true;
            }
          }
          return false;
        });
  }

  /** Selects the row at {@code index} and waits for its article. */
  void select(int index) throws Exception {
    JavaFx.run(() -> list().getSelectionModel().clearAndSelect(index));
    settle();
  }

  /** Presses keys together, in the window. */
  void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  /** Puts an address into the field and presses Enter. */
  void enter(String address) throws Exception {
    press(KeyCode.CONTROL, KeyCode.N);
    JavaFx.run(() -> address().setText(address));
    robot.push(KeyCode.ENTER);
  }

  /** Saves a local address, answering the question that it is asked. */
  void enterLocal(String address) throws Exception {
    enter(address);
    click("Save anyway");
  }

  /**
   * Presses the button with these words, once it is there; found and fired in one go, since rows
   * that come and go move it about.
   */
  void click(String words) throws Exception {
    await(
        "there is a button " + words,
        () -> {
          Button button = ShownWords.button(scene(), words);
          if (button == null || button.isDisabled()) {
            return false;
          }
          button.fire();
          return true;
        });
  }

  /** Keeps a picture of the whole window under {@code target/screenshots}. */
  void screenshot(String name) throws Exception {
    JavaFx.run(
        () -> {
          var image = scene().snapshot(null);
          PngWriter.write(image, Path.of("target", "screenshots", name + ".png"));
        });
  }

  /** Keeps a picture of the dialog that stands before the window. */
  void screenshotOfDialog(String name) throws Exception {
    await("there is a dialog", () -> Window.getWindows().size() > 1);
    settle();
    JavaFx.run(
        () -> {
          var image = Window.getWindows().getLast().getScene().snapshot(null);
          PngWriter.write(image, Path.of("target", "screenshots", name + ".png"));
        });
  }

  /** Closes the window as a person does, and gives how it was left. */
  WindowState leave() throws Exception {
    JavaFx.run(stage::hide);
    return remembered.getLast();
  }

  @Override
  public void close() {
    // A dialog that stayed open would take what the next test types.
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_SECONDS * 1000L,
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(shown -> shown instanceof Stage dialog && stage.equals(dialog.getOwner()))
                .forEach(Window::hide));
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, stage::hide);
    threads.shutdownNow();
    library.close();
  }
}
