package org.offprint.ui;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.model.ArticleId;
import org.offprint.settings.Preferences;
import org.offprint.settings.WindowState;
import org.offprint.ui.task.TaskRunner;

/** The program's window over one library. Made and used on the JavaFX thread. */
public final class MainWindow implements WindowParts.Host {
  private static final Duration REMEMBERED_AFTER = Duration.ofSeconds(1);
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 440;

  private final Consumer<WindowState> remember;
  private final SoonAfter rememberSoon;
  private final WindowParts parts;
  private final WindowScene scene;
  private final Mirroring mirroring = new Mirroring();
  private final MenuLetters letters = new MenuLetters();
  private WindowState state;
  private @Nullable WindowMemory memory;
  private @Nullable Stage stage;

  /** The same with the standard preferences, which cannot be changed for good. */
  public MainWindow(
      Library library,
      TaskRunner runner,
      InstantSource clock,
      WindowState state,
      Consumer<WindowState> remember,
      LinkOpener browser) {
    this(library, runner, clock, state, remember, browser, Preferences.STANDARD, chosen -> {});
  }

  /**
   * The window as it was left.
   *
   * @param runner runs all that takes time
   * @param state how the window was left
   * @param remember takes how the window is left, on the JavaFX thread, which it may not block
   * @param browser opens the addresses of articles and links
   * @param preferences what the person chose
   * @param prefer takes what the person chooses, on the JavaFX thread, which it may not block; for
   *     another language it opens the window anew
   */
  public MainWindow(
      Library library,
      TaskRunner runner,
      InstantSource clock,
      WindowState state,
      Consumer<WindowState> remember,
      LinkOpener browser,
      Preferences preferences,
      Consumer<Preferences> prefer) {
    this.state = state;
    this.remember = remember;
    rememberSoon = new SoonAfter(runner, REMEMBERED_AFTER, this::remember);
    Choices choices = new Choices(preferences, prefer);
    parts = new WindowParts(library, runner, clock, state, browser, choices, this);
    scene = new WindowScene(library, parts, choices, browser, this);
  }

  /** The window's scene, with everything in it. */
  public Scene scene() {
    return scene.scene();
  }

  /** Shows the window on a stage that was not shown before, as it was left. */
  public void show(Stage on) {
    stage = on;
    mirroring.begin(scene.scene());
    on.setTitle("Offprint");
    on.setMinWidth(LEAST_WIDTH);
    on.setMinHeight(LEAST_HEIGHT);
    on.setScene(scene.scene());
    letters.begin(scene.scene());
    memory = new WindowMemory(on, state.frame().bounds(), state.frame().maximised());
    on.setOnHiding(event -> close());
    ArticleId last = state.place().article();
    if (last != null) {
      parts.reading.expect();
    }
    parts.browsing.show(
        state.place().section(),
        state.place().sidebar(),
        () -> {
          if (last != null) {
            parts.browsing.list().select(last);
            parts.browsing.list().whenWhole(this::openNothing);
          }
        });
    on.show();
    memory.onChange(rememberSoon::changed);
    parts.split.onMove(rememberSoon::changed);
    parts.browsing.list().focus();
    parts.watch.look();
    parts.backups.begin();
    parts.adding.queue().addAll(state.unsaved().stream().map(MarkedAddress::ofLine).toList());
  }

  /** Says so if the article that was open last is not in the list any more. */
  private void openNothing() {
    if (parts.browsing.list().selected().isEmpty()) {
      parts.reading.showNothing();
    }
  }

  @Override
  public void open(ArticleId id) {
    parts.browsing.reveal(id);
  }

  /**
   * Done, on the JavaFX thread, when nothing is being loaded any more and all that was loaded is
   * laid out. Saves under way do not count.
   */
  public CompletableFuture<Void> settled() {
    return SettledSignal.of(scene.scene(), parts.tasks);
  }

  private void close() {
    parts.reading.leave();
    rememberSoon.end();
    remember();
    mirroring.end();
    letters.end();
    parts.stop();
  }

  @Override
  public void remember() {
    state =
        new WindowState(
            new WindowState.Frame(
                memory == null ? state.frame().bounds() : memory.bounds(),
                stage != null && stage.isMaximized(),
                parts.split.chosen()),
            parts.theme.choice(),
            new WindowState.Place(
                parts.browsing.section(), parts.browsing.sidebar().state(), parts.reading.wanted()),
            parts.orders.choices(),
            parts.adding.queue().unsaved().stream().map(MarkedAddress::line).toList());
    remember.accept(state);
  }

  @Override
  public void libraryChanged() {
    parts.libraryChanged();
  }

  @Override
  public void selectionChanged() {
    parts.output.articleChanged();
    parts.statuses.name(scene.actions());
    parts.organising.selectionChanged(parts.reading.wanted());
    rememberSoon.changed();
  }

  @Override
  public void lookedAt(ArticleId id) {
    parts.statuses.lookedAt(id);
  }

  @Override
  public void failed(Exception thrown) {
    parts.notices.fault(Faults.sentence(thrown));
  }
}
