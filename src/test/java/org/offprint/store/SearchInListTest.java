package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.SearchTerm;
import org.offprint.model.StatusChange;
import org.offprint.testing.SampleArticles;

class SearchInListTest {
  @TempDir Path folder;

  @Test
  void searchesInOneListAlone() {
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.sqlite"))) {
      ArticleId read = save(database, 1, "One");
      ArticleId archived = save(database, 2, "Two");
      ArticleId trashed = save(database, 3, "Two");
      database.change(List.of(read), StatusChange.MARK_READ);
      database.change(List.of(archived), StatusChange.ARCHIVE);
      database.change(List.of(trashed), StatusChange.MOVE_TO_TRASH);
      database.tags().add(List.of(read, trashed), "kept");
      ArticleList tag = new ArticleList.WithTag(database.tags().all().getFirst().id());
      ArticleList site =
          new ArticleList.FromSite(
              database.sites().stream()
                  .filter(from -> from.name().equals("Two"))
                  .findFirst()
                  .orElseThrow()
                  .id());

      assertThat(in(database, section(ArticleSection.ALL))).containsExactly(archived, read);
      assertThat(in(database, section(ArticleSection.UNREAD))).isEmpty();
      assertThat(in(database, section(ArticleSection.ARCHIVE))).containsExactly(archived);
      assertThat(in(database, section(ArticleSection.TRASH))).containsExactly(trashed);
      assertThat(in(database, tag)).containsExactly(read);
      assertThat(in(database, site)).containsExactly(archived);
    }
  }

  private static ArticleList section(ArticleSection section) {
    return new ArticleList.InSection(section);
  }

  private static List<ArticleId> in(ArticleDatabase database, ArticleList list) {
    SearchTerm words = SearchQuery.parse("lighthouse").term();
    SearchTerm both = new SearchTerm.AllOf(List.of(new SearchTerm.InList(list), words));
    SearchQuery query = new SearchQuery("lighthouse", both, Set.of(), List.of());
    List<ArticleId> ids = database.search().ids(query, SearchOrder.NEWEST, ZoneOffset.UTC, 0, 9);
    assertThat(database.search().count(query, ZoneOffset.UTC)).isEqualTo(ids.size());
    return ids;
  }

  private static ArticleId save(ArticleDatabase database, int number, String site) {
    return database.save(SampleArticles.numbered(number).siteName(site).make()).id();
  }
}
