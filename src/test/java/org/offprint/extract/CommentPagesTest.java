package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.extract.comments.CommentsReader;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.Comment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pages of different make, one folder each: {@code source.html}, and {@code expected.json}
 * with the comments, and with words that stay in the page or go from it.
 */
class CommentPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/extract/comments");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Instant FETCHED = Instant.parse("2024-06-01T12:00:00Z");

  private record Taken(List<Comment> comments, String rest) {}

  static List<Path> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsEveryCommentAndLeavesTheArticle(Path folder) throws IOException {
    JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
    Taken taken = take(folder);
    assertThat(taken.comments()).isEqualTo(comments(expected));
    assertThat(taken.rest()).contains(texts(expected.path("keeps")));
    assertThat(texts(expected.path("loses"))).noneMatch(taken.rest()::contains);
  }

  @Test
  void findsWholeCommentsOnNearlyAllMakes() throws IOException {
    int right = 0;
    int read = 0;
    int written = 0;
    for (Path folder : pages()) {
      List<Comment> expected =
          comments(JSON.readTree(Files.readString(folder.resolve("expected.json"))));
      List<Comment> found = take(folder).comments();
      written += expected.size();
      read += found.size();
      right += (int) found.stream().filter(expected::contains).count();
    }
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(25);
    assertThat((double) right / read).as("precision").isGreaterThanOrEqualTo(0.95);
    assertThat((double) right / written).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  private static Taken take(Path folder) throws IOException {
    URI url = URI.create("https://quay.example/2024/bridge");
    String html = Files.readString(folder.resolve("source.html"));
    PageContext page = new PageContext(Jsoup.parse(html, url.toString()), url, FETCHED);
    List<Comment> comments = CommentsReader.take(page, StructuredData.read(page));
    return new Taken(comments, page.dom().body().text());
  }

  private static List<Comment> comments(JsonNode expected) {
    List<Comment> comments = new ArrayList<>();
    for (JsonNode c : expected.path("comments")) {
      comments.add(
          new Comment(
              c.path("author").stringValue(),
              c.path("when").stringValue(),
              c.path("text").stringValue(),
              c.path("parent").intValue()));
    }
    return comments;
  }

  private static String[] texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.stringValue()));
    return texts.toArray(String[]::new);
  }
}
