package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.Tag;

/** Libraries that every earlier schema wrote: see {@link MigrationFixture}. */
class MigrationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void losesNothing(int schema) throws IOException {
    Path file = folder.resolve("library.db");
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(
                MigrationTest.class.getResourceAsStream("library-" + schema + ".db.gz")))) {
      Files.copy(in, file);
    }

    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<NewArticle> expected =
          MigrationFixture.articles().stream().map(sample -> sample.make()).toList();
      for (NewArticle saved : expected) {
        ArticleId id = database.find(saved.url()).orElseThrow();
        Article kept = database.article(id).orElseThrow();
        assertThat(kept.content()).isEqualTo(saved.content());
        assertThat(kept.images()).isEqualTo(saved.images());
        assertThat(kept.canonicalUrl()).isEqualTo(saved.canonicalUrl());
        assertThat(database.originalPage(id).orElseThrow().body()).isEqualTo(saved.page().body());
      }
      assertThat(database.counts())
          .containsEntry(ArticleSection.ALL, schema == 1 ? 4 : 6)
          .containsEntry(ArticleSection.UNREAD, schema == 1 ? 2 : 4)
          .containsEntry(ArticleSection.FAVOURITES, 1)
          .containsEntry(ArticleSection.ARCHIVE, 1)
          .containsEntry(ArticleSection.TRASH, 1);
      for (String query : List.of("zurich", "東京", "splendid", "is:trashed الخبر")) {
        assertThat(
                database
                    .search()
                    .ids(SearchQuery.parse(query), SearchOrder.NEWEST, ZoneOffset.UTC, 0, 9))
            .as(query)
            .hasSize(1);
      }
      if (schema >= 2) {
        assertKeptSinceSchema2(database, schema);
      }
      assertThat(database.upkeep().check()).isEmpty();
      assertThat(database.backups().list())
          .as("made before the migration")
          .hasSize(schema < Migrations.NEWEST ? 1 : 0);
      assertThat(database.backups().list()).allMatch(database.backups()::isSound);
    }
    if (schema >= 3) {
      assertKeptSinceSchema3(file);
    }
  }

  private static void assertKeptSinceSchema3(Path file) {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      String kept =
          connections.read(
              sql ->
                  sql.first(
                          """
                          SELECT (SELECT text FROM note) || ' ' || (SELECT exact FROM highlight)
                            || (SELECT count(*) FROM reading)
                            || (SELECT count(*) FROM article_direction)\
                          """,
                          row -> row.getString(1))
                      .orElseThrow());
      assertThat(kept).isEqualTo("Ask about the lamp oil. stay lit11");
    }
  }

  private static void assertKeptSinceSchema2(ArticleDatabase database, int schema) {
    Tag tag = database.tags().named(MigrationFixture.TAG).orElseThrow();
    assertThat(tag.colour()).isEqualTo(MigrationFixture.COLOUR);
    assertThat(tag.articles()).isEqualTo(2);
    assertThat(tag.unread()).isEqualTo(1);
    assertThat(database.search().saved()).containsExactly(MigrationFixture.SEARCH);
    ArticleId story = database.find(MigrationFixture.story().make().url()).orElseThrow();
    ArticleId other = database.find("https://example.org/story/amp").orElseThrow();
    // Since schema 3 the reader has said that they are two.
    assertThat(database.stories().of(story)).isEqualTo(schema == 2 ? List.of(other) : List.of());
    database.stories().separate(story, other, false);
    assertThat(database.stories().of(story)).containsExactly(other);
    assertThat(database.article(story).orElseThrow().content().title()).isEqualTo("Keepers");
    NewArticle again = MigrationFixture.story().make();
    assertThat(database.addVersion(story, again, false)).as("two were there").contains(3);
  }
}
