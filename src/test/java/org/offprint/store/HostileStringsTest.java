package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.Comment;
import org.offprint.model.TextDirection;
import tools.jackson.databind.ObjectMapper;

/** Whatever a page says, it comes back as it was. */
class HostileStringsTest {
  private static final Path STRINGS = Path.of("../shared/hostile/strings.json");

  @Test
  void keepsTheListedStrings(@TempDir Path folder) throws IOException {
    assumeTrue(Files.exists(STRINGS), "needs " + STRINGS);
    String[] strings = new ObjectMapper().readValue(Files.readString(STRINGS), String[].class);
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      for (int i = 0; i < strings.length; i++) {
        assertRoundTrip(database, strings[i], i);
      }
    }
  }

  @Test
  void keepsLongAndOddStrings(@TempDir Path folder) {
    List<String> strings =
        List.of(
            "a\0b",
            "\0",
            "\uD83D\uDE00",
            "lone \uD83D high",
            "lone \uDE00 low",
            "swapped \uDE00\uD83D",
            "\uFEFFmark",
            "x".repeat(5_000_000),
            "日本語ไทย".repeat(200_000),
            "'; DROP TABLE article; --");
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      for (int i = 0; i < strings.size(); i++) {
        assertRoundTrip(database, strings.get(i), i);
      }
    }
  }

  static void assertRoundTrip(ArticleDatabase database, String string, int number) {
    NewArticle article = everywhere(string, number);
    ArticleId id = database.save(article).id();

    Article kept = database.article(id).orElseThrow();
    NewArticle expected = everywhere(wellFormed(string), number);
    assertThat(kept.content()).isEqualTo(expected.content());
    assertThat(kept.images()).isEqualTo(expected.images());
    assertThat(kept.canonicalUrl()).isEqualTo(expected.canonicalUrl());
    assertThat(kept.summary().url()).isEqualTo(expected.url());
    assertThat(database.find(article.url())).contains(id);
    assertThat(database.summaries(List.of(id)).getFirst().excerpt()).hasSizeLessThanOrEqualTo(300);
  }

  /** What a round trip through a strict encoder makes of it, by a way that is not the store's. */
  private static String wellFormed(String string) {
    StringBuilder result = new StringBuilder();
    string
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static NewArticle everywhere(String string, int number) {
    UnaryOperator<String> tagged = prefix -> prefix + number + "/" + string;
    return new NewArticle(
        tagged.apply("https://a.test/"),
        List.of(tagged.apply("https://b.test/")),
        tagged.apply("https://c.test/"),
        Instant.EPOCH,
        new OriginalPage(
            string, string.getBytes(StandardCharsets.UTF_8), string, string, string, string),
        new ArticleContent(
            string,
            string,
            List.of(string, string),
            string,
            null,
            string,
            TextDirection.LEFT_TO_RIGHT,
            string,
            string,
            string,
            List.of(new Comment(string, string, string, -1), new Comment(string, "", "", 0))),
        0,
        List.of(new ArticleImage(string, null)),
        List.of());
  }
}
