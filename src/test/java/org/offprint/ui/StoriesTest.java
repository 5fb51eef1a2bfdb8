package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** The same story, saved from several sites. */
class StoriesTest {
  private static final ArticleId COURIER = new ArticleId(1);
  private static final ArticleId LEDGER = new ArticleId(2);

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      save(database, "https://courier.example/a", "Northern Courier", TidyLibrary.STORY);
      save(database, "https://ledger.example/b", "Morning Ledger", TidyLibrary.STORY);
      save(database, "https://post.example/c", "Valley Post", "Something else. ".repeat(40));
    }
    window = OpenWindow.over(folder);
    window.select(2);
  }

  private static void save(ArticleDatabase database, String url, String site, String text) {
    database.save(SampleArticles.at(url).siteName(site).title("By " + site).text(text).make());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void awaitStory(String words) throws Exception {
    window.await("the strip says " + words, () -> window.text(".same-story").contains(words));
  }

  private void choose(String words) throws Exception {
    JavaFx.run(
        () ->
            ((MenuButton) window.scene().lookup(".same-story .menu-button"))
                .getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
  }

  @Test
  void anArticleSaysWhereElseItWasSavedFromAndLeadsThere() throws Exception {
    awaitStory("Also saved from Morning Ledger");
    JavaFx.run(() -> ((Hyperlink) window.scene().lookup(".same-story .hyperlink")).fire());
    window.await("the other", () -> window.text(".reading-view").contains("By Morning Ledger"));
    awaitStory("Also saved from Northern Courier");
    window.select(0);
    window.await("a story of its own", () -> !window.shows(".same-story"));
  }

  @Test
  void theVersionsAreShownTogether() throws Exception {
    awaitStory("Also saved from");
    choose("Show together");
    window.await("two", () -> window.list().getItems().size() == 2);
    assertThat(window.list().getItems()).isEqualTo(List.of(LEDGER, COURIER));

    // "All" is still what is chosen: a click on it leads back.
    window.robot.clickOn(window.scene().lookup(".section-cell"));
    window.await("all", () -> window.list().getItems().size() == 3);
    window.select(1);
    awaitStory("Also saved from");
    choose("Show together");
    window.await("two again", () -> window.list().getItems().size() == 2);
    JavaFx.run(() -> window.scene().lookup(".section-list").requestFocus());
    window.press(KeyCode.ENTER);
    window.await("all again", () -> window.list().getItems().size() == 3);
  }

  @Test
  void whatIsNotTheSameStoryStaysTold() throws Exception {
    awaitStory("Also saved from");
    choose("The one from Morning Ledger is not the same story");
    window.await("it is gone", () -> !window.shows(".same-story"));
    assertThat(window.library.stories().of(COURIER)).isEmpty();
    assertThat(window.library.stories().of(LEDGER)).isEmpty();

    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitStory("Also saved from Morning Ledger");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.await("it is gone again", () -> window.library.stories().of(LEDGER).isEmpty());
    window.close();
    window = OpenWindow.over(folder);
    assertThat(window.library.stories().of(COURIER)).isEmpty();
  }
}
