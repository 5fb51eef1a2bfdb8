package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** Ranges of articles, and what can be done with them, by keys and mouse. */
class RangesTest {
  @TempDir Path folder;
  private OpenWindow window;

  /** Numbers of the articles from top to bottom: 40 39 ... 1. */
  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 40; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.tags().add(List.of(new ArticleId(40)), "sea");
      database.change(List.of(new ArticleId(39)), StatusChange.MARK_READ);
    }
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Integer> selected() throws Exception {
    window.settle();
    return JavaFx.call(() -> List.copyOf(window.list().getSelectionModel().getSelectedIndices()));
  }

  private void press(KeyCode... keys) throws Exception {
    window.press(keys);
  }

  private Node cell(int row) throws Exception {
    return JavaFx.call(
        () ->
            window.list().lookupAll(".article-cell").stream()
                .filter(Node::isVisible)
                .filter(node -> ((ListCell<?>) node).getIndex() == row)
                .findFirst()
                .orElseThrow());
  }

  private void click(int row) throws Exception {
    window.robot.clickOn(cell(row));
    window.settle();
  }

  /** Presses the mouse button on a row with Shift held, which no robot does on this platform. */
  private void shiftClick(int row, boolean ctrl) throws Exception {
    Node cell = cell(row);
    JavaFx.run(
        () ->
            cell.fireEvent(
                new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    true,
                    ctrl,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(cell, 5, 5))));
    window.settle();
  }

  @Test
  void shiftSelectsFromWhereItBegan() throws Exception {
    click(1);
    shiftClick(3, false);
    assertThat(selected()).containsExactly(1, 2, 3);
    shiftClick(0, false);
    assertThat(selected()).containsExactly(0, 1);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(selected()).containsExactly(1, 2);
    press(KeyCode.SHIFT, KeyCode.END);
    assertThat(selected()).hasSize(39).startsWith(1).endsWith(39);
    press(KeyCode.SHIFT, KeyCode.HOME);
    assertThat(selected()).containsExactly(0, 1);
  }

  @Test
  void rangesAndSingleRowsTogether() throws Exception {
    click(0);
    JavaFx.run(() -> window.list().getSelectionModel().select(2));
    shiftClick(4, true);
    assertThat(selected()).containsExactly(0, 2, 3, 4);
    JavaFx.run(() -> window.list().getSelectionModel().clearSelection(3));
    assertThat(selected()).containsExactly(0, 2, 4);
  }

  @Test
  void afterEverythingWasSelectedShiftLeavesARange() throws Exception {
    click(1);
    press(KeyCode.CONTROL, KeyCode.A);
    assertThat(selected()).hasSize(40);
    shiftClick(3, false);
    assertThat(selected()).containsExactly(1, 2, 3);
  }

  private int unread() {
    return window.library.counts().getOrDefault(ArticleSection.UNREAD, 0);
  }

  @Test
  void ofReadAndUnreadArticlesAllAreMarkedAsReadFirst() throws Exception {
    click(1);
    shiftClick(3, false);
    selected();
    assertThat(window.text(".selection-pane")).contains("Mark as read");
    press(KeyCode.U);
    window.await("they are read", () -> unread() == 37);
    window.await("it says so", () -> window.text(".selection-pane").contains("Mark as unread"));
    press(KeyCode.CONTROL, KeyCode.Z);
    window.await("all but one", () -> unread() == 39);
  }

  @Test
  void menusOpenByKeyboardAtTheRowsTheyAreAbout() throws Exception {
    window.select(2);
    JavaFx.run(() -> window.list().requestFocus());
    press(KeyCode.SHIFT, KeyCode.F10);
    assertThat(menu().getItems()).extracting(Menus::words).contains("Archive", "Tags\u2026");
    JavaFx.run(() -> menu().hide());

    Node sections = window.scene().lookup(".section-list");
    JavaFx.run(sections::requestFocus);
    press(KeyCode.END);
    press(KeyCode.LEFT);
    press(KeyCode.UP);
    press(KeyCode.CONTEXT_MENU);
    assertThat(menu().getItems()).extracting(MenuItem::getText).contains("Rename\u2026");
    JavaFx.run(() -> menu().hide());
  }

  private static ContextMenu menu() throws Exception {
    return JavaFx.call(() -> (ContextMenu) Window.getWindows().getLast());
  }
}
