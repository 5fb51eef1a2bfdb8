package org.offprint.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the extractor over sets of saved pages and writes what {@code score.py} scores.
 *
 * <p>Arguments: an output folder, then folders of sets, each with {@code truth.json} (page id to a
 * record with {@code url}) and {@code html/ID.html.gz}. Writes {@code NAME.json} for each set.
 */
final class ScoreTool {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Instant FETCHED = Instant.parse("2026-11-01T00:00:00Z");

  private ScoreTool() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      Path set = Path.of(args[i]);
      Map<String, Object> records = new LinkedHashMap<>();
      JsonNode truth = JSON.readTree(Files.readString(set.resolve("truth.json")));
      long start = System.nanoTime();
      for (Map.Entry<String, JsonNode> page : truth.properties()) {
        records.put(
            page.getKey(),
            record(new ArticleExtractor(), page(set, page.getKey()), url(page.getValue())));
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      String name = set.getFileName() + ".json";
      Files.writeString(out.resolve(name), JSON.writeValueAsString(records));
      System.err.println(name + " " + records.size() + " pages, " + millis + " ms");
    }
  }

  /** The decoded page of a set. */
  static String page(Path set, String id) throws IOException {
    Path file = set.resolve("html").resolve(id + ".html.gz");
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    return decode(bytes);
  }

  /** Decodes a page as UTF-8; if it is not that, as it declares. */
  static String decode(byte[] bytes) throws IOException {
    try { // a page saved as UTF-8 may still declare what it once was
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      try (InputStream in = new ByteArrayInputStream(bytes)) {
        return new String(bytes, Jsoup.parse(in, null, "").charset());
      }
    }
  }

  /** The address of a page of a set. */
  static URI url(JsonNode truth) {
    return URI.create(truth.path("url").stringValue("http://site.example/").replace(" ", "%20"));
  }

  static Map<String, Object> record(ArticleExtractor extractor, String html, URI url) {
    ArticleContent content = extractor.extract(html, url, FETCHED).content();
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("articleBody", content.text());
    record.put("html", content.html());
    record.put("title", content.title());
    record.put("byline", content.byline());
    record.put("standfirst", content.standfirst());
    record.put("siteName", content.siteName());
    record.put("publishedTime", content.published() == null ? "" : content.published().toString());
    record.put("lang", content.language());
    record.put("dir", content.direction().html());
    record.put("leadImage", content.leadImage() == null ? "" : content.leadImage());
    List<Map<String, String>> comments = new ArrayList<>();
    for (Comment c : content.comments()) {
      comments.add(Map.of("author", c.author(), "when", c.when(), "text", c.text()));
    }
    record.put("comments", comments);
    return record;
  }
}
