package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.imageData;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleList.InSection;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;
import org.offprint.model.Site;
import org.offprint.model.StatusChange;

class ListsTest {
  @TempDir Path folder;
  private ArticleDatabase database;
  private List<ArticleId> ids;

  @BeforeEach
  void open() {
    database = ArticleDatabase.open(folder.resolve("library.db"));
    ids =
        List.of(
            save(0, "“Zebra”", "beta", "2012-01-01T10:00+05:00", 300),
            save(1, "ábc", "Ålpha", null, 100),
            save(2, "Part 10", "beta", "2012-01-01T10:00", 200),
            save(3, "part 2", "gamma", "2012-01-01", 400));
  }

  private ArticleId save(
      int number, String title, String site, @Nullable String published, int words) {
    return database
        .save(numbered(number).title(title).siteName(site).published(published).words(words).make())
        .id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SAVED, 0 1 2 3",
    "PUBLISHED, 1 3 0 2",
    "READING_TIME, 1 2 0 3",
    "TITLE, 1 3 2 0",
    "SITE, 1 0 2 3",
  })
  void sortsByEveryKey(ListOrder.Key key, String expected) {
    for (ArticleSection section : List.of(ArticleSection.ALL, ArticleSection.UNREAD)) {
      List<ArticleId> up = list(new InSection(section), new ListOrder(key, false));
      assertThat(places(up)).isEqualTo(expected);
      assertThat(list(new InSection(section), new ListOrder(key, true))).isEqualTo(up.reversed());
    }
  }

  @Test
  void readsEveryListFromAnIndexAlone() {
    LibraryFile file = new LibraryFile(folder.resolve("library.db"));
    try (Connections connections = new Connections(file)) {
      for (ListOrder.Key key : ListOrder.Key.values()) {
        for (ArticleSection section : ArticleSection.values()) {
          for (boolean descending : List.of(true, false)) {
            String sql = Lists.sql(new InSection(section), new ListOrder(key, descending));
            List<String> plan =
                connections.read(
                    c -> c.list("EXPLAIN QUERY PLAN " + sql, row -> row.getString("detail"), 1, 1));
            assertThat(plan)
                .as(sql)
                .allMatch(line -> line.contains("INDEX") || line.contains("SCAN site"))
                .noneMatch(line -> line.contains("SCAN article") && !line.contains("COVERING"));
            assertThat(plan).as(sql).noneMatch(line -> line.contains("TEMP B-TREE"));
          }
        }
      }
    }
  }

  @Test
  void givesListsInParts() {
    InSection all = new InSection(ArticleSection.ALL);
    assertThat(places(database.ids(all, ListOrder.STANDARD, 1, 2))).isEqualTo("2 1");
    assertThat(database.ids(all, ListOrder.STANDARD, 4, 2)).isEmpty();
    assertThat(database.count(all)).isEqualTo(4);
  }

  @Test
  void listsSitesByNameWithTheirCounts() {
    database.change(ids.subList(0, 1), StatusChange.MARK_READ);
    database.change(ids.subList(3, 4), StatusChange.MOVE_TO_TRASH);

    List<Site> sites = database.sites();
    assertThat(sites).extracting(Site::name).containsExactly("Ålpha", "beta");
    assertThat(sites).extracting(Site::articles).containsExactly(1, 2);
    assertThat(sites).extracting(Site::unread).containsExactly(1, 1);
    ArticleList beta = new ArticleList.FromSite(sites.getLast().id());
    assertThat(places(list(beta, ListOrder.STANDARD))).isEqualTo("2 0");
    assertThat(database.count(beta)).isEqualTo(2);
  }

  @Test
  void deletesForGoodOnlyWhatIsInTheTrash() {
    ArticleId with = database.save(numbered(7).image("u", "own").image("v", "shared").make()).id();
    database.save(numbered(8).image("v", "shared").make());
    assertThat(database.deleteForever(List.of(with))).isEmpty();
    database.tags().add(List.of(with), "tag");
    database.change(List.of(with), StatusChange.MOVE_TO_TRASH);

    assertThat(database.deleteForever(List.of(with, ids.getFirst()))).containsExactly(with);

    assertThat(database.article(with)).isEmpty();
    assertThat(database.find("https://example.org/articles/7")).isEmpty();
    assertThat(database.image(imageData("own").hash())).isEmpty();
    assertThat(database.image(imageData("shared").hash())).isPresent();
    assertThat(database.upkeep().check()).isEmpty();
    ArticleId again = database.save(numbered(7).make()).id();
    assertThat(again.value()).as("ids are never used twice").isGreaterThan(with.value() + 1);
  }

  private List<ArticleId> list(ArticleList list, ListOrder order) {
    return database.ids(list, order, 0, 100);
  }

  private String places(List<ArticleId> list) {
    return String.join(" ", list.stream().map(id -> "" + ids.indexOf(id)).toList());
  }
}
