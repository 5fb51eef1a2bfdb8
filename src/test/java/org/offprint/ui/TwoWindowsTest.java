package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

/** Two windows over one library: each sees what the other does, and takes back only its own. */
class TwoWindowsTest {
  @TempDir Path folder;

  @Test
  void eachUndoesItsOwnDoing() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 3; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.tags().add(List.of(new ArticleId(3)), "sea");
    }
    try (OpenWindow one = OpenWindow.over(folder);
        OpenWindow other = OpenWindow.over(folder)) {
      one.select(0);
      Menus.choose(one, "Article", "Archive");
      awaitSidebar(other, "Archive 1");
      other.select(0);
      Menus.choose(other, "Add to favourites");
      awaitSidebar(one, "Favourites 1");
      Menus.choose(other, "Move to trash");
      awaitSidebar(one, "Trash 1", "sea");
      one.await("the row is gone", () -> one.list().getItems().size() == 2);

      Menus.choose(one, "Undo: Archived");
      one.await("not archived", () -> one.library.ids(ArticleSection.ARCHIVE).isEmpty());
      ArticleStatus status = one.library.article(new ArticleId(3)).orElseThrow().summary().status();
      assertThat(status.trashed()).isTrue();
      assertThat(status.favourite()).isTrue();
      Menus.choose(other, "Undo: Moved to the trash");
      awaitSidebar(one, "All 3", "sea 1", "Favourites 1");
      one.await("it is back", () -> one.list().getItems().size() == 3);
    }
  }

  private static void awaitSidebar(OpenWindow window, String... texts) throws Exception {
    window.await(
        "the sidebar says " + List.of(texts),
        () -> {
          String said = window.text(".section-list");
          return List.of(texts).stream().allMatch(said::contains);
        });
    window.settle();
  }
}
