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

  @Test
  void fiveHundredArticles() throws Exception {
    fill(500);
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(3);
      window.screenshot("list-with-500-articles");
      assertThat(window.text(".section-list")).contains("All 500", "Unread 500");
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
