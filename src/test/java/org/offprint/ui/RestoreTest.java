package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ReaderMarks;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.settings.ListChoices;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.settings.WindowState.Bounds;
import org.offprint.settings.WindowState.PaneWidths;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.LocalSite;
import org.offprint.testing.SampleArticles;

class RestoreTest {
  @TempDir Path folder;

  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 4; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.change(
          database.ids(ArticleSection.ALL).subList(1, 3), StatusChange.ADD_TO_FAVOURITES);
    }
  }

  @Test
  void theWindowComesBackAsItWasLeft() throws Exception {
    fill();
    WindowState left;
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      window.select(1);
      JavaFx.run(
          () -> {
            window.stage().setWidth(1100);
            window.stage().setHeight(700);
            window.stage().setX(40);
            window.stage().setY(30);
          });
      window.settle();
      left = window.leave();
    }
    assertThat(left.frame().bounds()).isEqualTo(new Bounds(40, 30, 1100, 700));
    assertThat(left.place().section()).isEqualTo(ArticleSection.FAVOURITES);

    try (OpenWindow window = OpenWindow.over(folder, left)) {
      assertThat(window.stage().getWidth()).isEqualTo(1100);
      assertThat(window.stage().getX()).isEqualTo(40);
      assertThat(window.list().getItems()).hasSize(2);
      assertThat(window.list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(window.text(".reading-view")).contains("Article 2");
      WindowState again = window.leave();
      assertThat(again.place().article()).isEqualTo(left.place().article());
      assertThat(again.frame().panes()).isEqualTo(left.frame().panes());
    }
  }

  @Test
  void whatIsLeftIsRememberedThoughTheWindowIsNeverClosed() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(2);
      ArticleId open = JavaFx.call(() -> window.list().getSelectionModel().getSelectedItem());
      window.await(
          "the article is remembered",
          () ->
              !window.remembered.isEmpty()
                  && open.equals(window.remembered.getLast().place().article()));

      JavaFx.run(() -> window.stage().setWidth(1111));
      window.await(
          "the width is remembered",
          () -> {
            Bounds bounds = window.remembered.getLast().frame().bounds();
            return bounds != null && bounds.width() == 1111;
          });

      double before = width(window, ".article-list");
      drag(divider(window, 1), 50);
      window.await(
          "the list is wider", () -> Math.abs(width(window, ".article-list") - before - 50) < 2);
      window.await(
          "the divider is remembered",
          () -> {
            PaneWidths panes = window.remembered.getLast().frame().panes();
            return panes != null && panes.list() == width(window, ".article-list");
          });

      window.robot.doubleClickOn(divider(window, 1));
      assertThat(width(window, ".article-list")).isEqualTo(before);
    }
  }

  @Test
  void dividersMoveByTheKeyboard() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      double before = width(window, ".article-list");
      JavaFx.run(() -> divider(window, 1).requestFocus());
      window.press(KeyCode.RIGHT);
      window.press(KeyCode.RIGHT);
      assertThat(width(window, ".article-list")).isEqualTo(before + 20);
      window.press(KeyCode.HOME);
      assertThat(width(window, ".article-list")).isEqualTo(PaneFit.LEAST_OF_LIST);
      window.press(KeyCode.END);
      assertThat(width(window, ".reading-view")).isEqualTo(PaneFit.LEAST_OF_ARTICLE);
      window.press(KeyCode.ENTER);
      assertThat(width(window, ".article-list")).isEqualTo(before);
    }
  }

  /** Whatever shares of the window an earlier version remembered, the list is wide enough. */
  @Test
  void theFirstStartHasAListWideEnoughForTitles() throws Exception {
    fill();
    WindowState wide = OpenWindow.STATE.withBounds(new Bounds(0, 0, 1700, 900));
    try (OpenWindow window = OpenWindow.over(folder, wide)) {
      assertThat(width(window, ".article-list")).isEqualTo(460);
      assertThat(width(window, ".sidebar")).isEqualTo(230);
    }
  }

  /** Fired at the line: the Headless platform's robot does not keep to what was pressed. */
  private static void drag(Node line, double by) throws Exception {
    fire(line, MouseEvent.MOUSE_PRESSED, 2);
    fire(line, MouseEvent.MOUSE_DRAGGED, 2 + by / 2);
    JavaFx.run(() -> line.getScene().getRoot().layout());
    fire(line, MouseEvent.MOUSE_DRAGGED, 2 + by / 2);
    fire(line, MouseEvent.MOUSE_RELEASED, 2);
  }

  private static void fire(Node line, EventType<MouseEvent> type, double x) throws Exception {
    JavaFx.run(
        () -> {
          Point2D at = line.localToScene(x, 100);
          boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
          line.fireEvent(
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  down,
                  false,
                  false,
                  true,
                  false,
                  false,
                  null));
        });
  }

  private static Node divider(OpenWindow window, int index) {
    return List.copyOf(window.scene().getRoot().lookupAll(".pane-divider")).get(index);
  }

  private static double width(OpenWindow window, String style) throws Exception {
    return JavaFx.call(
        () -> {
          window.scene().getRoot().layout();
          return window.scene().lookup(style).getLayoutBounds().getWidth();
        });
  }

  @Test
  void dividersStandWhereTheyStood() throws Exception {
    WindowState left =
        new WindowState(
            new WindowState.Frame(new Bounds(0, 0, 1300, 800), false, new PaneWidths(222, 444)),
            ThemeChoice.DARK,
            WindowState.FIRST.place(),
            ListChoices.FIRST,
            List.of());
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      assertThat(width(window, ".sidebar")).isEqualTo(222);
      assertThat(width(window, ".article-list")).isEqualTo(444);
      JavaFx.run(() -> window.stage().setWidth(800));
      window.await("it is narrow", () -> window.scene().getWidth() <= 800);
      assertThat(width(window, ".article-list")).isLessThan(300);
      WindowState again = window.leave();
      assertThat(again.frame().panes()).isEqualTo(new PaneWidths(222, 444));
      assertThat(again.theme()).isEqualTo(ThemeChoice.DARK);
    }
  }

  @Test
  void aPlaceOnAScreenThatIsGoneIsNotTakenUp() throws Exception {
    WindowState left = OpenWindow.STATE.withBounds(new Bounds(20_000, 9_000, 1000, 700));
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      assertThat(window.stage().getX()).isLessThan(10_000);
      assertThat(window.stage().getWidth()).isEqualTo(1000);
    }
  }

  @Test
  void anArticleThatIsGoneOpensNothing() throws Exception {
    fill();
    WindowState left = OpenWindow.STATE.withPlace(ArticleSection.ALL, new ArticleId(999));
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      assertThat(window.list().getSelectionModel().getSelectedIndices()).isEqualTo(List.of());
      assertThat(window.text(".reading-view")).contains("Nothing selected");
    }
  }

  @Test
  void anAddressThatWasNotSavedYetIsTakenUpAgain() throws Exception {
    try (LocalSite site = NewsSite.on(LocalSite.start())) {
      WindowState left;
      String address = site.url(NewsSite.ORCHARD);
      try (OpenWindow window = OpenWindow.over(folder)) {
        LocalSite.Gate gate = site.hold(NewsSite.ORCHARD);
        window.enterLocal(address);
        gate.awaitRequest();
        left = window.leave();
      }
      assertThat(left.unsaved()).containsExactly(address);

      try (OpenWindow window = OpenWindow.over(folder, left)) {
        assertThat(window.text(".save-queue")).contains(NewsSite.ORCHARD);
      }
    }
  }

  @Test
  void whatAnExportSaysOfAnAddressOutlivesTheWindow() throws Exception {
    ReaderMarks marks =
        new ReaderMarks(
            List.of("sea"), Instant.parse("2020-01-02T03:04:05Z"), false, true, true, "A thought");
    try (LocalSite site = NewsSite.on(LocalSite.start())) {
      String line = new MarkedAddress(site.url(NewsSite.ORCHARD), marks).line();
      WindowState left;
      try (OpenWindow window =
          OpenWindow.over(folder, OpenWindow.STATE.withUnsaved(List.of(line)))) {
        window.await("it is refused", () -> window.text(".save-queue").contains("Save anyway"));
        left = window.leave();
      }
      assertThat(left.unsaved()).containsExactly(line);

      try (OpenWindow window = OpenWindow.over(folder, left)) {
        window.click("Save anyway");
        window.await(
            "it is saved", () -> window.library.find(site.url(NewsSite.ORCHARD)).isPresent());
        ArticleId id = window.library.find(site.url(NewsSite.ORCHARD)).orElseThrow();
        ArticleSummary saved = window.library.summaries(List.of(id)).getFirst();
        assertThat(saved.savedAt()).isEqualTo(marks.savedAt());
        assertThat(saved.status().archived()).isTrue();
        assertThat(saved.status().favourite()).isTrue();
        assertThat(window.library.tags().of(List.of(id)).get(id))
            .extracting(Tag::name)
            .containsExactly("sea");
      }
    }
  }
}
