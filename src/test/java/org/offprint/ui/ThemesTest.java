package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** Dialogs, popovers and menus wear the window's colours, and change with them. */
class ThemesTest {
  @TempDir private Path folder;

  @Test
  void whateverIsOpenChangesAtOnce() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      window.await("the panel is open", () -> opened(window, "#theme-sepia") != null);
      choose(window, "sepia");
      window.screenshotOfDialog("style-panel-sepia");
      assertThat(painted(panel(window))).isEqualTo(Color.web("#fbf6ec"));
      assertThat(paper(panel(window))).as("the open panel").isEqualTo(Color.web("#f8f1e3"));
      choose(window, "black");
      assertThat(paper(panel(window))).as("the open panel").isEqualTo(Color.web("#000000"));
      window.screenshotOfDialog("style-panel-black");
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      JavaFx.run(() -> window.list().requestFocus());
      window.press(KeyCode.F1);
      window.await("a dialog is open", () -> Window.getWindows().size() > 1);
      assertThat(paper(last())).as("a dialog").isEqualTo(Color.web("#000000"));
      window.press(KeyCode.ESCAPE);
      window.await("it is gone", () -> Window.getWindows().size() == 1);
      JavaFx.run(
          () -> {
            ContextMenu menu = window.list().getContextMenu();
            menu.show(window.list(), 300, 300);
          });
      window.await("a menu is open", () -> Window.getWindows().size() > 1);
      assertThat(paper(last())).as("a menu").isEqualTo(Color.web("#000000"));
    }
  }

  private static void choose(OpenWindow window, String theme) throws Exception {
    JavaFx.run(
        () -> {
          if (opened(window, "#theme-" + theme) instanceof ButtonBase button) {
            button.fire();
          }
        });
    window.settle();
  }

  /** The colour that a popover is filled with in the end, near its lower edge. */
  private static Color painted(Scene scene) throws Exception {
    return JavaFx.call(
        () -> {
          WritableImage picture = scene.snapshot(null);
          return picture.getPixelReader().getColor(60, (int) picture.getHeight() - 90);
        });
  }

  private static @Nullable Node opened(OpenWindow window, String selector) {
    return Window.getWindows().stream()
        .filter(open -> !open.equals(window.stage()))
        .map(open -> open.getScene().lookup(selector))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Scene panel(OpenWindow window) throws Exception {
    return JavaFx.call(
        () -> java.util.Objects.requireNonNull(opened(window, "#theme-sepia")).getScene());
  }

  private static Scene last() throws Exception {
    return JavaFx.call(() -> Window.getWindows().getLast().getScene());
  }

  /** What a control there takes for the colour of the paper. */
  private static Color paper(Scene scene) throws Exception {
    return JavaFx.call(
        () -> {
          List<Labeled> words = new ArrayList<>();
          collect(scene.getRoot(), words);
          words.removeIf(labelled -> labelled.styleProperty().isBound());
          Labeled probe = words.getLast();
          String style = probe.getStyle();
          probe.setStyle("-fx-text-fill: -color-bg-default;");
          scene.getRoot().applyCss();
          Color colour = (Color) probe.getTextFill();
          probe.setStyle(style);
          return colour;
        });
  }

  private static void collect(Node node, List<Labeled> words) {
    if (node instanceof Labeled labelled) {
      words.add(labelled);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }
}
