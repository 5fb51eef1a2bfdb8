package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.SearchQuery;

/** What much saving leaves behind in the index of a small library. */
class IndexMergingTest {
  @TempDir Path folder;

  private static void fill(ArticleDatabase database, int from, int to) {
    for (int batch = from; batch < to; batch += 10) {
      List<NewArticle> articles = new ArrayList<>();
      for (int number = batch; number < Math.min(to, batch + 10); number++) {
        String words =
            new Random(number)
                .ints(400, 0, 20_000)
                .mapToObj(word -> Integer.toString(word * 7919, 36))
                .collect(Collectors.joining(" "));
        articles.add(numbered(number).text("lighthouse " + words).make());
      }
      var _ = database.saveAll(articles);
    }
  }

  private static long indexBytes(Path file) {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      return connections.read(
          sql -> sql.number("SELECT sum(pgsize) FROM dbstat WHERE name = 'search_data'"));
    }
  }

  @Test
  void isBroughtTogetherWhenItIsClosed() {
    Path file = folder.resolve("library.db");
    long open;
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      fill(database, 0, 90);
      open = indexBytes(file);
    }
    assertThat(indexBytes(file)).isLessThan(open * 8 / 10);
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.search().count(SearchQuery.parse("lighthouse"), ZoneOffset.UTC))
          .isEqualTo(90);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  @Test
  void littleIsLeftAlone() {
    Path file = folder.resolve("library.db");
    long open;
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      fill(database, 0, 30);
      open = indexBytes(file);
    }
    assertThat(indexBytes(file)).isEqualTo(open);
  }
}
