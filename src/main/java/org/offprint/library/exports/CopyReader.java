package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.extract.KeptText;
import org.offprint.net.FetchLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the texts of articles that exports bring along. Safe for many threads; blocks. */
public final class CopyReader {
  private static final int LIMIT = FetchLimits.STANDARD.pageBytes();

  /** What wallabag keeps of a page that it could not read. */
  private static final String NOTHING = "wallabag can't retrieve contents";

  /** Omnivore showed pictures through a server of its own, which is gone. */
  private static final Pattern PROXIED =
      Pattern.compile("^https://proxy-prod\\.omnivore-image-cache\\.app/[^/]*/(?=https?://)");

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * A page to be extracted, in UTF-8.
   *
   * @return empty if the export has no text of the article after all, or is not there any more
   */
  public Optional<byte[]> read(ExportedCopy copy) {
    Optional<byte[]> bytes;
    try (ExportPlace place = ExportPlace.of(copy.export());
        InputStream in = place.open(copy.entry())) {
      if (copy.offset() == ExportedCopy.WHOLE) {
        bytes = Optional.of(in.readNBytes(LIMIT));
      } else {
        in.skipNBytes(copy.offset());
        bytes = content(in).map(content -> content.getBytes(UTF_8));
      }
    } catch (IOException | JacksonException e) {
      System.getLogger(CopyReader.class.getName())
          .log(System.Logger.Level.DEBUG, "Reading " + copy.entry() + " broke", e);
      return Optional.empty();
    }
    return copy.page() ? bytes : bytes.flatMap(text -> wrapped(new String(text, UTF_8), copy));
  }

  private static Optional<String> content(InputStream in) {
    try (JsonParser parser = MAPPER.createParser(in)) {
      JsonNode entry = parser.readValueAsTree();
      return Optional.ofNullable(entry)
          .map(node -> node.path("content"))
          .filter(JsonNode::isString)
          .map(JsonNode::asString);
    }
  }

  private static Optional<byte[]> wrapped(String html, ExportedCopy copy) {
    Document text = Jsoup.parse(html);
    text.outputSettings().prettyPrint(false);
    for (Element image : text.select("img")) {
      String own = image.attr("data-omnivore-original-src");
      String src = own.isEmpty() ? image.attr("src") : own;
      if (PROXIED.matcher(src).find() || !own.isEmpty()) {
        image.attr("src", PROXIED.matcher(src).replaceFirst("")).removeAttr("srcset");
      }
    }
    String words = text.body().text();
    if ((words.isBlank() && text.selectFirst("img") == null) || words.startsWith(NOTHING)) {
      return Optional.empty();
    }
    KeptText.Facts facts =
        new KeptText.Facts(copy.title(), copy.authors(), copy.published(), copy.language());
    return Optional.of(KeptText.page(text.body().html(), facts).getBytes(UTF_8));
  }
}
