package org.offprint.store;

import static org.offprint.testing.SampleArticles.at;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.offprint.model.ArticleId;
import org.offprint.model.Comment;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.testing.SampleArticles;

/**
 * Writes the library that {@link MigrationTest} opens, in the schema of the day. To be run before a
 * new schema is begun, with the file to write, {@code src/test/resources/org/offprint/store/
 * library-N.db.gz}, as its argument; what it once wrote is never changed.
 */
final class MigrationFixture {
  /** Since schema 2 on the first two articles. */
  static final String TAG = "Küste";

  static final int COLOUR = 0x336699;
  static final SavedSearch SEARCH = new SavedSearch("Seafaring", "lighthouse OR harbour");

  /** What had no other way into the file when schema 3 was new. */
  private static final String SINCE_SCHEMA_3 =
      """
      INSERT INTO reading VALUES (1, 1, 2, 0.5, 0.25, 1790000000000);
      INSERT INTO article_direction VALUES (5, 1);
      INSERT INTO site_direction SELECT id, 0 FROM site;
      INSERT INTO note VALUES (1, 'Ask about the lamp oil.', 1790000000000);
      INSERT INTO highlight (article_id, version, colour, exact, prefix, suffix, start, "end", note,
        made_at, changed_at)
        VALUES (1, 1, 'YELLOW', 'stay lit', 'The lighthouse will ', '.', 20, 28, 'Really?',
          1790000000000, 1790000000001);
      INSERT INTO separate_story VALUES (6, 7), (7, 6)\
      """;

  private static final String STORY =
      IntStream.range(0, 90)
          .mapToObj(number -> "keeper%d climbed".formatted(number * number % 97))
          .collect(Collectors.joining(" "));

  private MigrationFixture() {}

  /** Argument: the file to write. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempDirectory("offprint-fixture").resolve("library.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      fill(database);
    }
    try (Connections connections = new Connections(new LibraryFile(file))) {
      connections.write(
          sql -> {
            sql.script(SINCE_SCHEMA_3);
            return true;
          });
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      Files.copy(file, out);
    }
  }

  private static void fill(ArticleDatabase database) {
    List<ArticleId> ids = new ArrayList<>();
    for (SampleArticles article : articles()) {
      ids.add(database.save(article.make()).id());
    }
    database.change(ids.subList(0, 1), StatusChange.MARK_READ);
    database.change(ids.subList(1, 2), StatusChange.ADD_TO_FAVOURITES);
    database.change(ids.subList(2, 3), StatusChange.ARCHIVE);
    database.change(ids.subList(3, 4), StatusChange.MOVE_TO_TRASH);
    database.tags().add(ids.subList(0, 2), TAG);
    database.tags().recolour(database.tags().named(TAG).orElseThrow().id(), COLOUR);
    database.search().save(SEARCH);
    ArticleId story = database.save(story().make()).id();
    database.save(at("https://example.org/story/amp").text(STORY + " Ends.").make());
    database.addVersion(story, story().title("Corrected").make(), false);
  }

  /** Since schema 2: a story, saved from another address as well and fetched again once. */
  static SampleArticles story() {
    return at("https://example.org/story").title("Keepers").text(STORY);
  }

  /** What is in every such library. */
  static List<SampleArticles> articles() {
    return List.of(
        at("https://example.org/lighthouse")
            .canonicalUrl("https://example.org/2026/lighthouse")
            .standfirst("Islanders had feared the dark.")
            .leadImage("https://example.org/l.png")
            .image("https://example.org/l.png", "lighthouse")
            .image("https://example.org/m.png", null)
            .comments(
                new Comment("Bo", "yesterday", "Splendid news for sailors.", Comment.NO_PARENT),
                new Comment("Cy", "", "Quite.", 0)),
        at("https://example.org/zurich")
            .title("Zürich wählt")
            .language("de")
            .text("Die Wählerinnen und Wähler haben entschieden."),
        at("https://example.jp/tokyo").title("東京の桜").language("ja").text("桜が咲きました。東京都で。"),
        at("https://example.org/arabic")
            .title("أخبار المدينة")
            .language("ar")
            .rightToLeft()
            .text("قالَ المُتَحَدِّثُ إنَّ الخبرَ صحيح."),
        at("https://example.org/plain").published(null).authors().text("Nothing else is known."));
  }
}
