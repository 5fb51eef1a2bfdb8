package org.offprint.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.offprint.model.ArticleContent;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a new case for {@link ExtractionCasesTest} from an address or a file: the page, and what
 * the extractor makes of it today, to be put right by hand. Write pages of your own rather than
 * keep what others published.
 */
final class CaseTool {
  private CaseTool() {}

  /** Arguments: the case's name, and an address or a file. */
  public static void main(String[] args) throws IOException {
    boolean web = args[1].startsWith("http://") || args[1].startsWith("https://");
    String html =
        web
            ? Jsoup.connect(args[1]).execute().body()
            : ScoreTool.decode(Files.readAllBytes(Path.of(args[1])));
    String url = web ? args[1] : "http://tribune.example/story/1.html";
    Extraction extraction = new ArticleExtractor().extract(html, URI.create(url), Instant.now());
    ArticleContent content = extraction.content();
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("url", url);
    expected.put("kind", extraction.kind().name());
    expected.put("title", content.title());
    expected.put("standfirst", content.standfirst());
    expected.put("byline", content.byline());
    expected.put("published", String.valueOf(content.published()));
    expected.put("siteName", content.siteName());
    expected.put("language", content.language());
    expected.put("direction", content.direction().html());
    expected.put("leadImage", String.valueOf(content.leadImage()));
    expected.put("paragraphs", List.of(content.text().split("\n+", -1)));
    expected.put(
        "comments",
        content.comments().stream()
            .map(c -> Map.of("author", c.author(), "when", c.when(), "text", c.text()))
            .toList());
    expected.put("must_not_appear_in_body", List.of());
    expected.put("html_contains", List.of());
    Path folder =
        Files.createDirectories(Path.of("src/test/resources/extract/cases").resolve(args[0]));
    Files.writeString(folder.resolve("source.html"), html);
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(folder.resolve("expected.json"), mapper.writeValueAsString(expected) + "\n");
  }
}
