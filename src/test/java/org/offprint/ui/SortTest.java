package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ListOrder;
import org.offprint.settings.WindowState;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** The order of the list, as it is chosen from the menu over it. */
class SortTest {
  private static final int ARTICLES = 600;

  @TempDir Path folder;

  /** Titles run against the order of saving, in a list longer than what is loaded first. */
  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= ARTICLES; number++) {
        database.save(
            SampleArticles.numbered(number)
                .title("Title %03d".formatted(number))
                .words(250 * (number % 7 + 1))
                .make());
      }
    }
  }

  private static void choose(OpenWindow window, String words) throws Exception {
    JavaFx.run(
        () ->
            ((MenuButton) window.scene().lookup(".sort-menu"))
                .getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .map(MenuItem.class::cast)
                    .orElseThrow()
                    .fire());
    window.settle();
  }

  private static List<Long> firstIds(OpenWindow window) throws Exception {
    return JavaFx.call(
        () -> window.list().getItems().subList(0, 3).stream().map(ArticleId::value).toList());
  }

  @Test
  void sortsEachSectionForItselfAndRemembersIt() throws Exception {
    fill();
    WindowState left;
    try (OpenWindow window = OpenWindow.over(folder)) {
      assertThat(firstIds(window)).containsExactly(600L, 599L, 598L);
      window.select(1);

      choose(window, "Title");
      assertThat(firstIds(window)).containsExactly(1L, 2L, 3L);
      assertThat(window.text(".list-header")).contains("All 600").contains("Title");
      assertThat(JavaFx.call(() -> window.list().getSelectionModel().getSelectedIndex()))
          .as("the selected article is still selected, where it is now")
          .isEqualTo(598);
      assertThat(window.text(".reading-view")).contains("Title 599");

      choose(window, "Z to A");
      assertThat(firstIds(window)).containsExactly(600L, 599L, 598L);
      choose(window, "Reading time");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.text(".list-header")).contains("Unread").contains("Saved");
      assertThat(firstIds(window)).first().isEqualTo(600L);
      left = window.leave();
    }
    assertThat(left.lists().orders())
        .isEqualTo(Map.of("all", new ListOrder(ListOrder.Key.READING_TIME, false)));
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(window.text(".list-header")).contains("Reading time");
      assertThat(firstIds(window)).containsExactly(7L, 14L, 21L);
    }
  }

  @Test
  void aRowFarDownIsThereBeforeAllIdsAre() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(() -> window.list().scrollTo(ARTICLES - 1));
      window.settle();

      assertThat(window.text(".article-list")).contains("Title 001");
    }
  }
}
