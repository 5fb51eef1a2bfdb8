package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleSection;
import org.offprint.testing.SampleArticles;

/** Where it is lost which article shows which picture, the article itself still tells. */
class SalvagedPicturesTest {
  private static final int PAGE = 8192;
  private static final int ARTICLES = 150;

  @TempDir Path folder;

  private static SampleArticles article(int number) {
    String address = "https://a.test/" + number + "?a=1&b=\"x\"";
    String escaped = address.replace("&", "&amp;").replace("\"", "&quot;");
    return numbered(number)
        .html(
            "<p>Words of %d.</p><figure><img alt=\"a > b\" src=\"%s\"></figure><p>More</p>"
                    .formatted(number, escaped)
                + "<img src=\"https://a.test/same.png\"><img src=\"https://a.test/gone.png\">")
        .image(address, "picture " + number)
        .image("https://a.test/same.png", "the same")
        .image("https://a.test/gone.png", null);
  }

  private Path library() {
    Path file = folder.resolve("library.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (int number = 0; number < ARTICLES; number++) {
        var _ = database.save(article(number).make());
      }
    }
    return file;
  }

  private static Map<Long, List<ArticleImage>> pictures(Path file) {
    Map<Long, List<ArticleImage>> pictures = new TreeMap<>();
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (ArticleId id : database.ids(ArticleSection.ALL)) {
        pictures.put(id.value(), database.article(id).orElseThrow().images());
      }
      assertThat(database.upkeep().check()).isEmpty();
    }
    return pictures;
  }

  /** Breaks all pages of some tables and indexes. */
  private static void breakPages(Path file, String... names) throws IOException, SQLException {
    List<Integer> pages;
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      pages =
          sql.list(
              "SELECT pageno FROM dbstat WHERE name IN ('" + String.join("','", names) + "')",
              row -> row.getInt(1));
    }
    assertThat(pages).isNotEmpty();
    byte[] bytes = Files.readAllBytes(file);
    for (int page : pages) {
      Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
    }
    Files.write(file, bytes);
  }

  private static void salvage(Path file) {
    var _ =
        new Salvage(file, InstantSource.fixed(Instant.ofEpochSecond(1_790_000_000)))
            .run(progress -> {});
  }

  @Test
  void findTheirPlacesAgain() throws Exception {
    Path file = library();
    Map<Long, List<ArticleImage>> before = pictures(file);
    breakPages(file, "version_image");

    salvage(file);

    assertThat(pictures(file)).isEqualTo(before);
  }

  @Test
  void countAsMissingWhereNothingKnowsOfThem() throws Exception {
    Path file = library();
    Map<Long, List<ArticleImage>> before = pictures(file);
    breakPages(file, "version_image", "version_image_image");

    salvage(file);

    Map<Long, List<ArticleImage>> after = pictures(file);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (id, images) ->
            assertThat(after.get(id))
                .isEqualTo(
                    images.stream().map(image -> new ArticleImage(image.url(), null)).toList()));
  }
}
