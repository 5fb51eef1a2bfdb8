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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the extractor over the folders of {@code extract/cases}: a page, {@code source.html}, and
 * what must come out of it, {@code expected.json}. What that does not mention is not checked.
 */
class ExtractionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/extract/cases");
  private static final URI BASE = URI.create("http://tribune.example/story/1.html");
  private static final Instant FETCHED = Instant.parse("2024-05-01T12:00:00Z");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(Path folder) throws IOException {
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
    URI base = URI.create(expected.path("url").stringValue(BASE.toString()));
    Extraction extraction =
        new ArticleExtractor()
            .extract(Files.readString(folder.resolve("source.html")), base, FETCHED);
    ArticleContent content = extraction.content();
    SoftAssertions softly = new SoftAssertions();
    check(softly, expected, "title", content.title());
    check(softly, expected, "standfirst", content.standfirst());
    check(softly, expected, "byline", content.byline());
    check(softly, expected, "siteName", content.siteName());
    check(softly, expected, "language", content.language());
    check(softly, expected, "direction", content.direction().html());
    check(softly, expected, "leadImage", String.valueOf(content.leadImage()));
    check(softly, expected, "published", String.valueOf(content.published()));
    check(softly, expected, "kind", extraction.kind().name());
    List<String> paragraphs = strings(expected.path("paragraphs"));
    if (!paragraphs.isEmpty()) {
      softly.assertThat(content.text().split("\n+", -1)).containsExactlyElementsOf(paragraphs);
    }
    for (String line : strings(expected.path("text_lines"))) {
      softly.assertThat(content.text().split("\n", -1)).contains(line);
    }
    for (String piece : strings(expected.path("html_contains"))) {
      softly.assertThat(content.html()).contains(piece);
    }
    for (String piece : strings(expected.path("must_not_appear_in_body"))) {
      softly.assertThat(content.text()).doesNotContain(piece);
    }
    for (String piece : strings(expected.path("must_not_appear_in_html"))) {
      softly.assertThat(content.html()).doesNotContain(piece);
    }
    if (expected.has("comments")) {
      softly
          .assertThat(content.comments().stream().map(ExtractionCasesTest::line))
          .containsExactlyElementsOf(
              Stream.of(expected.get("comments"))
                  .flatMap(JsonNode::valueStream)
                  .map(ExtractionCasesTest::line)
                  .toList());
    }
    softly.assertAll();
    assertThat(extraction.confidence()).isBetween(0.0, 1.0);
  }

  private static void check(SoftAssertions softly, JsonNode expected, String name, String actual) {
    if (expected.has(name)) {
      softly.assertThat(actual).as(name).isEqualTo(expected.get(name).stringValue());
    }
  }

  private static String line(Comment c) {
    return c.author() + " | " + c.when() + " | " + c.text();
  }

  private static String line(JsonNode c) {
    String text =
        c.has("paragraphs")
            ? String.join("\n\n", strings(c.get("paragraphs")))
            : c.path("text").stringValue("");
    return c.path("author").stringValue("") + " | " + c.path("when").stringValue("") + " | " + text;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.stringValue()));
    return strings;
  }
}
