package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.settings.ListChoices;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.settings.WindowState.Bounds;
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
      assertThat(again.frame().sidebarDivider())
          .isCloseTo(left.frame().sidebarDivider(), within(0.01));
      assertThat(again.frame().listDivider()).isCloseTo(left.frame().listDivider(), within(0.01));
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

      JavaFx.run(
          () ->
              ((SplitPane) window.scene().getRoot().lookup(".split-pane"))
                  .setDividerPositions(0.31));
      window.await(
          "the divider is remembered",
          () -> Math.abs(window.remembered.getLast().frame().sidebarDivider() - 0.31) < 0.02);
    }
  }

  @Test
  void dividersStandWhereTheyStood() throws Exception {
    WindowState left =
        new WindowState(
            new WindowState.Frame(new Bounds(0, 0, 1300, 800), false, 0.2, 0.42),
            ThemeChoice.DARK,
            WindowState.FIRST.place(),
            ListChoices.FIRST,
            List.of());
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      WindowState again = window.leave();
      assertThat(again.frame().sidebarDivider()).isCloseTo(0.2, within(0.01));
      assertThat(again.frame().listDivider()).isCloseTo(0.42, within(0.01));
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
}
