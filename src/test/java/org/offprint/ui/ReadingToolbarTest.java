package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;

/** The row above an article is one row at any width, and nothing is missing from it. */
class ReadingToolbarTest {
  private static final String PAGE =
      "<html lang=en><head><title>A harbour</title></head><body><article><h1>A harbour</h1>"
          + "<p>What it printed was small: a folded sheet, eight pages, the time of high water.</p>"
              .repeat(60)
          + "</article></body></html>";

  @TempDir private Path folder;
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private OpenWindow open() throws Exception {
    OpenWindow window = OpenWindow.over(folder);
    window
        .library
        .imports()
        .page(
            "https://a.example/1",
            PAGE.getBytes(StandardCharsets.UTF_8),
            "text/html; charset=utf-8",
            progress -> {});
    window.await("an article", () -> window.list().getItems().size() == 1);
    window.select(0);
    return window;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ur"})
  void oneRowFrom260PixelsOn(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    try (OpenWindow window = open()) {
      Region row = (Region) window.scene().lookup(".reading-actions");
      List<String> faults = new ArrayList<>();
      JavaFx.run(
          () -> {
            Parent frame = row.getParent();
            int all = buttons(row).size();
            double height = row.prefHeight(-1);
            for (int width = 260; width <= 1300; width += 13) {
              row.resize(width, row.prefHeight(width));
              row.layout();
              if (row.prefHeight(width) != height) {
                faults.add(width + ": " + row.prefHeight(width) + " high");
              }
              look(row, width, all, faults);
            }
            frame.requestLayout();
          });
      assertThat(faults).isEmpty();
    }
  }

  private static void look(Region row, int width, int all, List<String> faults) {
    MenuButton more = (MenuButton) row.lookup(".more-actions");
    List<Node> shown = row.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
    long buttons = shown.stream().filter(Button.class::isInstance).count();
    int offered = more.isVisible() ? more.getItems().size() : 0;
    if (buttons + offered != all || buttons < 3) {
      faults.add(width + ": " + buttons + " buttons and " + offered + " in the menu of " + all);
    }
    for (MenuItem item : more.isVisible() ? more.getItems() : List.<MenuItem>of()) {
      if (item.getText().isBlank() || item.getAccelerator() != null) {
        faults.add(width + ": an item " + item.getText());
      }
    }
    for (Node one : shown) {
      Bounds bounds = one.getBoundsInParent();
      if (bounds.getMinX() < 0 || bounds.getMaxX() > width) {
        faults.add(width + ": outside " + one);
      }
      for (Node other : shown) {
        if (!one.equals(other)
            && one.getLayoutX() <= other.getLayoutX()
            && one.getLayoutX() + one.getLayoutBounds().getWidth() > other.getLayoutX() + 0.5
            && other.getLayoutBounds().getWidth() > 0) {
          faults.add(width + ": " + one + " over " + other);
        }
      }
    }
  }

  private static List<Node> buttons(Region row) {
    return row.getChildrenUnmodifiable().stream().filter(Button.class::isInstance).toList();
  }

  @Test
  void whatFindsNoRoomIsDoneFromTheMenuByKeys() throws Exception {
    try (OpenWindow window = open()) {
      JavaFx.run(() -> window.stage().setWidth(1280));
      window.press(KeyCode.N);
      window.await("the notes", () -> window.scene().lookup(".notes-pane") != null);
      window.settle();
      Region row = (Region) window.scene().lookup(".reading-actions");
      MenuButton more = (MenuButton) row.lookup(".more-actions");
      window.await("a menu", () -> more.isVisible() && !more.getItems().isEmpty());
      assertThat(JavaFx.call(row::getHeight)).isLessThan(52);
      window.screenshot("toolbar-beside-notes");
      MenuItem last = JavaFx.call(() -> more.getItems().getLast());
      JavaFx.run(more::requestFocus);
      window.press(KeyCode.SPACE);
      window.await("it is open", more::isShowing);
      int[] done = {0};
      JavaFx.run(() -> last.setOnAction(event -> done[0]++));
      window.robot.push(KeyCode.UP);
      window.robot.push(KeyCode.ENTER);
      window.await("the last is done", () -> done[0] == 1);
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.await("the menu bar's key still does it", () -> window.shows(".find-bar"));
    }
  }
}
