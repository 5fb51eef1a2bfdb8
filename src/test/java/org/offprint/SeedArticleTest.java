package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.testing.LocalSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article this project began with, from a web server through the library to {@code show}. */
class SeedArticleTest {
  private static final Path SEED = Path.of("../shared/seed");
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir private Path folder;

  @Test
  void comesOutAsExpected() throws IOException {
    assumeTrue(Files.isDirectory(SEED), "the seed article is not beside this checkout");
    JsonNode expected = new JsonMapper().readTree(SEED.resolve("expected.json"));
    Path library = folder.resolve("library.sqlite");
    try (LocalSite site = LocalSite.start()) {
      site.page("/story.html", Files.readString(SEED.resolve("page.html")))
          .file("/images/lead.png", "image/png", PIXEL)
          .file("/images/avatar.png", "image/png", PIXEL);
      CommandRun add = CommandRun.on(library, "add", "--allow-local", site.url("/story.html"));
      assertThat(add.err()).isEmpty();
      assertThat(add.status()).isZero();
    }

    JsonNode shown = CommandRun.on(library, "show", "1", "--format", "json").json();

    for (String field : List.of("title", "standfirst", "byline", "published")) {
      assertThat(shown.get(field)).as(field).isEqualTo(expected.get(field));
    }
    assertThat(shown.get("text").asString().split("\n\n", -1))
        .containsExactly(texts(expected.get("paragraphs")));
    assertThat(shown.get("site").asString()).isEqualTo("The Example Tribune");
    assertThat(shown.get("images")).hasSize(1);
    assertThat(shown.get("images").get(0).get("sha256").isNull()).isFalse();
    JsonNode comment = shown.get("comments").get(0);
    JsonNode expectedComment = expected.get("comments").get(0);
    assertThat(shown.get("comments")).hasSize(1);
    assertThat(comment.get("author")).isEqualTo(expectedComment.get("author"));
    assertThat(comment.get("when")).isEqualTo(expectedComment.get("when"));
    assertThat(comment.get("text").asString().split("\n\n", -1))
        .containsExactly(texts(expectedComment.get("paragraphs")));
    assertThat(shown.get("html").asString() + shown.get("text").asString())
        .doesNotContain(texts(expected.get("must_not_appear_in_body")));
  }

  private static String[] texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asString)
        .toArray(String[]::new);
  }
}
