package org.offprint.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ArticleSection;
import org.offprint.model.LibraryLoss;
import org.offprint.model.LibraryLoss.Part;
import org.offprint.model.SalvageReport;
import org.offprint.model.SalvageReport.Doubt;
import org.offprint.model.SavedSearch;

/** Damages one part of a library each time: what is salvaged, and what is said of the rest. */
class SalvageTest {
  private static final int PAGE = 8192;
  private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

  @TempDir Path folder;

  private SalvageReport salvage(Path file) {
    return new Salvage(file, InstantSource.fixed(NOW)).run(progress -> {});
  }

  @Test
  void aSoundLibraryIsTheSameAfterwards() {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(file);

    SalvageReport report = salvage(file);

    assertThat(report.isWhole()).isTrue();
    assertThat(report.articles()).isEqualTo(FullLibrary.ARTICLES);
    assertThat(FullLibrary.read(file)).isEqualTo(before);
    assertThat(FullLibrary.read(report.damaged())).isEqualTo(before);
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.upkeep().check()).isEmpty();
      assertThat(database.search().saved()).containsExactly(new SavedSearch("Sea", "tag:sea"));
      assertThat(database.counts()).containsEntry(ArticleSection.TRASH, 4);
    }
  }

  /** Texts that are lost are named, and what else is known of the article is kept. */
  @Test
  void namesWhatIsLost() throws Exception {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(file);
    int page;
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      page = RowPages.of(sql, "body").of(10).stream().sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
    Files.write(file, bytes);

    SalvageReport report = salvage(file);

    Map<Long, FullLibrary.Kept> after = FullLibrary.read(file);
    assertThat(after).hasSize(FullLibrary.ARTICLES);
    assertThat(report.losses()).isNotEmpty();
    for (LibraryLoss loss : report.losses()) {
      FullLibrary.Kept was = requireNonNull(before.get(loss.article()));
      FullLibrary.Kept is = requireNonNull(after.get(loss.article()));
      assertThat(loss.title()).isEqualTo(is.article().content().title());
      if (loss.parts().contains(Part.TEXT)) {
        assertThat(is.article().content().text()).isEmpty();
        assertThat(is.article().content().title()).isEqualTo(was.article().content().title());
        assertThat(is.page()).isEqualTo(was.page());
        assertThat(is.tags()).isEqualTo(was.tags());
        assertThat(is.note()).isEqualTo(was.note());
      }
    }
  }

  /** An article is not made of its number alone; but what the reader wrote of it is kept. */
  @Test
  void makesNoArticleOfANumber() throws Exception {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    byte[] bytes = Files.readAllBytes(file);
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      for (int page :
          sql.list(
              """
              SELECT pageno FROM dbstat
              WHERE name IN ('page', 'version', 'body', 'address', 'address_article')\
              """,
              row -> row.getInt(1))) {
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
      }
    }
    Files.write(file, bytes);

    SalvageReport report = salvage(file);

    Map<Long, FullLibrary.Kept> after = FullLibrary.read(file);
    assertThat(after.keySet()).hasSize(15).allMatch(id -> id <= 15);
    assertThat(after.values()).allMatch(kept -> kept.note().startsWith("Note on "));
    assertThat(report.losses())
        .filteredOn(loss -> loss.parts().contains(Part.EVERYTHING))
        .hasSize(FullLibrary.ARTICLES - 15);
  }

  /** What was committed but not brought home from the log is not lost with the first page. */
  @Test
  void readsTheLog() throws Exception {
    Path open = FullLibrary.make(folder.resolve("library.db"));
    Path file = folder.resolve("copy").resolve("library.db");
    Files.createDirectories(file.getParent());
    try (ArticleDatabase database = ArticleDatabase.open(open)) {
      database.save(numbered(1000).title("In the log").make());
      Files.copy(open, file);
      Files.copy(Path.of(open + "-wal"), Path.of(file + "-wal"));
    }
    byte[] bytes = Files.readAllBytes(file);
    new Random(1).nextBytes(bytes);
    System.arraycopy(Files.readAllBytes(open), PAGE, bytes, PAGE, bytes.length - PAGE);
    Files.write(file, bytes);

    assertThat(salvage(file).articles()).isEqualTo(FullLibrary.ARTICLES + 1);
    assertThat(FullLibrary.read(file).values())
        .anyMatch(kept -> kept.article().content().title().equals("In the log"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void salvagesLibrariesOfEarlierSchemas(int schema) throws Exception {
    Path old = folder.resolve("library-" + schema + ".db");
    try (InputStream in =
        new GZIPInputStream(
            SalvageTest.class.getResourceAsStream("library-" + schema + ".db.gz"))) {
      Files.copy(in, old);
    }
    Path migrated = folder.resolve("migrated.db");
    Files.copy(old, migrated);
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(migrated);
    // The root of an index that all lists of that time were read from.
    int root;
    try (SqlConnection sql = new LibraryFile(old).connect()) {
      root = (int) sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'article_all'");
    }
    byte[] bytes = Files.readAllBytes(old);
    Arrays.fill(bytes, (root - 1) * PAGE, root * PAGE, (byte) 0);
    Files.write(old, bytes);

    SalvageReport report = salvage(old);

    assertThat(report.isWhole()).isTrue();
    assertThat(FullLibrary.read(old)).isEqualTo(before);
  }

  @Test
  void whatWasDeletedForGoodStaysAway() throws Exception {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.deleteForever(database.ids(ArticleSection.TRASH));
    }
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(file);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, 2 * PAGE, (byte) 0);
    Files.write(file, bytes);

    salvage(file);

    assertThat(FullLibrary.read(file).keySet()).isEqualTo(before.keySet());
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.save(numbered(2000).make()).id().value())
          .isGreaterThan(FullLibrary.ARTICLES);
    }
  }

  @Test
  void leavesAloneWhatItCannotRead() throws IOException {
    Path file = folder.resolve("library.db");
    byte[] noise = new byte[40 * PAGE];
    new Random(3).nextBytes(noise);
    Files.write(file, noise);

    assertThatThrownBy(() -> salvage(file))
        .isInstanceOf(LibraryFileException.class)
        .hasMessageContaining(file.toString());

    assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(path -> path.toString().contains("salvage"))).isEmpty();
    }
  }

  @Test
  void refusesALibraryThatIsOpenElsewhere() {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.ids(ArticleSection.ALL)).isNotEmpty();
      assertThatThrownBy(() -> salvage(file)).isInstanceOf(LibraryFileException.class);
    }
  }

  @Test
  void leavesTheLibraryWhereItIsWhenInterrupted() throws IOException {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    byte[] before = Files.readAllBytes(file);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> salvage(file)).isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void saysWhereItCannotTellWhatIsMissing() throws Exception {
    Path file = FullLibrary.make(folder.resolve("library.db"));
    int root;
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      root = (int) sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'note'");
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (root - 1) * PAGE, root * PAGE, (byte) 0);
    Files.write(file, bytes);

    assertThat(salvage(file).doubts()).containsExactly(Doubt.NOTES);
  }
}
