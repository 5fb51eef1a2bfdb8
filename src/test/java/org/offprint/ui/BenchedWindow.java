package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.offprint.testing.JavaFx;
import org.offprint.ui.actions.Keys;

/** A window that is asked for things and timed until they are laid out. */
final class BenchedWindow {
  private static final int PATIENCE_SECONDS = 120;

  private final Stage stage;
  private final Scene scene;

  /** The window on a stage that is showing. */
  BenchedWindow(Stage stage) {
    this.stage = stage;
    this.scene = stage.getScene();
  }

  private ListView<?> list() {
    return (ListView<?>) scene.lookup(".article-list");
  }

  /** Waits until a list of this name is shown with all its rows in view loaded. */
  void awaitRows(String name) throws Exception {
    await(() -> isShown(name));
  }

  private boolean isShown(String name) {
    Label title = (Label) scene.lookup(".list-title");
    List<Node> rows = list().lookupAll(".article-row").stream().filter(ShownWords::inView).toList();
    return title.getText().equals(name)
        && !rows.isEmpty()
        && rows.stream()
            .flatMap(row -> row.lookupAll(".loading-bar").stream())
            .noneMatch(ShownWords::inView);
  }

  /** Waits for the end of the first layout after which {@code condition} holds. */
  private void await(Supplier<Boolean> condition) throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    JavaFx.run(
        () -> {
          Runnable[] listener = new Runnable[1];
          listener[0] =
              () -> {
                if (condition.get()) {
                  scene.removePostLayoutPulseListener(listener[0]);
                  done.complete(true);
                } else {
                  Platform.requestNextPulse();
                }
              };
          scene.addPostLayoutPulseListener(listener[0]);
          Platform.requestNextPulse();
        });
    done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until what is laid out now has been handed to the painter, which the next pulse does. */
  void awaitPaint() throws Exception {
    await(() -> true);
    await(() -> true);
  }

  /** How long it takes from {@code action} until the list of this name has its rows, in ms. */
  double time(Consumer<BenchedWindow> action, String name) throws Exception {
    long start = System.nanoTime();
    action.accept(this);
    awaitRows(name);
    return WindowBench.millis(start);
  }

  /** The same, until it is another list: one in another order has the same name. */
  @SuppressWarnings("ReferenceEquality") // a list of the same rows may be another one
  double timeAnew(Consumer<BenchedWindow> action, String name) throws Exception {
    Object before = JavaFx.call(() -> list().getItems());
    long start = System.nanoTime();
    action.accept(this);
    await(() -> list().getItems() != before && isShown(name));
    return WindowBench.millis(start);
  }

  /** How long it takes from {@code action} until nothing is loading any more, in ms. */
  double timeSettled(Consumer<BenchedWindow> action) throws Exception {
    long start = System.nanoTime();
    action.accept(this);
    settle();
    return WindowBench.millis(start);
  }

  /** Waits until nothing is loading any more. */
  void settle() throws Exception {
    MainWindow window = (MainWindow) stage.getUserData();
    JavaFx.call(window::settled).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static void run(JavaFxAction action) {
    try {
      JavaFx.run(action::run);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something to do on the JavaFX thread. */
  @FunctionalInterface
  private interface JavaFxAction {
    void run();
  }

  /** Turns to a section, by its number. */
  void section(int number) {
    KeyCode digit = KeyCode.getKeyCode(Integer.toString(number));
    KeyCombination key = Keys.ctrl(digit);
    run(() -> Objects.requireNonNull(scene.getAccelerators().get(key)).run());
  }

  /** Scrolls to a share of the list. */
  void scrollTo(double share) {
    run(() -> list().scrollTo((int) (share * (list().getItems().size() - 1))));
  }

  private MenuButton sorting() {
    return (MenuButton) scene.lookup(".sort-menu");
  }

  String sortName(int item) throws Exception {
    return JavaFx.call(() -> sorting().getItems().get(item).getText());
  }

  /** Chooses an order from the menu. */
  void sort(int item) {
    run(() -> sorting().getItems().get(item).fire());
  }

  /** Has the articles of one story stand under one row, or not. */
  void fold(boolean folded) {
    run(() -> ((CheckMenuItem) sorting().getItems().getLast()).setSelected(folded));
  }

  /** Writes into the search field. */
  void type(String query) {
    run(() -> ((TextField) scene.lookup("#search")).setText(query));
  }

  /** Scrolls on by so many pixels, frame after frame; how long each took, in ms, ascending. */
  double[] scroll(int frames, double pixels) throws Exception {
    List<Double> times = new ArrayList<>();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    JavaFx.run(
        () -> {
          VirtualFlow<?> flow = (VirtualFlow<?>) list().lookup(".virtual-flow");
          long[] start = {0};
          Runnable after =
              () -> {
                if (start[0] != 0) {
                  times.add(WindowBench.millis(start[0]));
                }
              };
          scene.addPostLayoutPulseListener(after);
          new javafx.animation.AnimationTimer() {
            @Override
            public void handle(long now) {
              start[0] = System.nanoTime();
              flow.scrollPixels(pixels);
              if (times.size() >= frames) {
                stop();
                scene.removePostLayoutPulseListener(after);
                done.complete(true);
              }
            }
          }.start();
        });
    done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** Selects every article; how long until the reading pane says so, in ms. */
  double selectAll() throws Exception {
    KeyCombination key = Keys.ctrl(KeyCode.A);
    long start = System.nanoTime();
    run(() -> Objects.requireNonNull(scene.getAccelerators().get(key)).run());
    await(() -> list().getSelectionModel().getSelectedIndices().size() == list().getItems().size());
    return WindowBench.millis(start);
  }

  void close() throws Exception {
    JavaFx.run(stage::hide);
  }
}
