package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

class LongListTest {
  @TempDir Path folder;

  private void fill(int articles) {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= articles; number++) {
        database.save(SampleArticles.numbered(number).standfirst("About " + number + ".").make());
      }
    }
  }

  @Test
  void everyRowShowsItsOwnArticleWhereverTheListIsScrolled() throws Exception {
    int articles = 20_000;
    fill(articles);
    try (OpenWindow window = OpenWindow.over(folder)) {
      for (int top : List.of(0, 10_000, 19_990, 137, 5_000)) {
        JavaFx.run(() -> window.list().scrollTo(top));
        window.settle();
        int number = articles - top - 2;
        assertThat(window.text(".article-list"))
            .contains("Article " + number, "About " + number + ".");
      }
      window.select(12_345);
      assertThat(window.text(".reading-view")).contains("Article " + (articles - 12_345));
      window.press(KeyCode.CONTROL, KeyCode.A);
      assertThat(window.text(".reading-view")).contains("20,000 articles selected");
    }
  }

  private static final List<String> TITLES =
      List.of(
          "The harbour that learned to wait",
          "What an orchard remembers",
          "Why the last telegraph office in the valley still opens at eight, and who comes to it",
          "Counting swifts",
          "A short history of being late",
          "\u0645\u0646 \u064A\u0643\u062A\u0628 \u062A\u0627\u0631\u064A\u062E"
              + " \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0627\u0644\u0642\u062F"
              + "\u064A\u0645\u0629\u061F",
          "The mathematics of a good queue");

  private void fillAsANewsReaderWould() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 500; number++) {
        database.save(
            SampleArticles.numbered(number)
                .title(TITLES.get(number % TITLES.size()))
                .siteName(number % 3 == 0 ? "The Tidewater Review" : "Northern Courier")
                .standfirst(
                    number % 2 == 0
                        ? "Nobody planned it. But forty years on, the people who live with the"
                            + " result say that it is the best thing the town ever did."
                        : "Notes from a long winter.")
                .published("2026-09-" + (10 + number % 20))
                .words(300 + number * 7)
                .make());
      }
      List<ArticleId> all = database.ids(ArticleSection.ALL);
      database.change(List.of(all.get(1), all.get(5)), StatusChange.MARK_READ);
      database.change(List.of(all.get(2)), StatusChange.ADD_TO_FAVOURITES);
    }
  }

  @Test
  void fiveHundredArticles() throws Exception {
    fillAsANewsReaderWould();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(3);
      window.screenshot("list-with-500-articles");
      assertThat(window.text(".section-list")).contains("All 500", "Unread 498");
    }
  }

  @Test
  void whatAnotherProcessDoesIsSeen() throws Exception {
    fill(3);
    try (OpenWindow window = OpenWindow.over(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Library other = OpenWindow.library(folder, threads)) {
      window.select(1);
      other.change(other.ids(ArticleSection.ALL).subList(0, 1), StatusChange.MOVE_TO_TRASH);
      window.await("one is gone", () -> window.list().getItems().size() == 2);
      window.settle();
      assertThat(window.text(".section-list")).contains("All 2", "Trash 1");
      assertThat(window.list().getSelectionModel().getSelectedIndex()).isZero();
      assertThat(window.text(".reading-view")).contains("Article 2");

      other.change(other.ids(ArticleSection.ALL).subList(1, 2), StatusChange.ADD_TO_FAVOURITES);
      window.await("the star", () -> window.shows(".row-mark.favourite"));
    }
  }
}
