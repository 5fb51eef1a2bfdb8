package org.offprint.ui.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Comment;
import org.offprint.model.ImageHash;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;

/** Articles to show in tests: files of HTML with a few lines of headers before it. */
record Samples(Article article, Document document) {
  private static final Path FOLDER = Path.of("src/test/resources/org/offprint/ui/reader");

  /** Reads {@code name.html}: lines "key: value", an empty line, then the body. */
  static Samples read(String name) throws Exception {
    String file = Files.readString(FOLDER.resolve(name + ".html"));
    int end = file.indexOf("\n\n");
    Builder builder = new Builder();
    for (String line : file.substring(0, end).split("\n", -1)) {
      int colon = line.indexOf(": ");
      builder.set(line.substring(0, colon), line.substring(colon + 2));
    }
    return builder.html(file.substring(end + 2)).build();
  }

  static Builder of(String html, String language) {
    return new Builder().html(html).set("language", language);
  }

  /** The image that an address stands for. */
  static ImageHash hash(String url) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return new ImageHash(HexFormat.of().formatHex(digest));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static final class Builder {
    private String title = "A headline of some length, as headlines go";
    private String standfirst = "";
    private String author = "";
    private String site = "The Example";
    private String language = "en";
    private TextDirection direction = TextDirection.LEFT_TO_RIGHT;
    private @Nullable String lead;
    private String html = "";
    private final List<Comment> comments = new ArrayList<>();
    private final List<ArticleImage> images = new ArrayList<>();

    Builder set(String key, String value) {
      switch (key) {
        case "title" -> title = value;
        case "standfirst" -> standfirst = value;
        case "author" -> author = value;
        case "site" -> site = value;
        case "language" -> language = value;
        case "direction" ->
            direction =
                value.equals("rtl") ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
        case "lead" -> lead = value;
        case "image" -> images.add(new ArticleImage(value, hash(value)));
        case "missing" -> images.add(new ArticleImage(value, null));
        case "comment" -> {
          String[] parts = value.split(" \\| ", -1);
          comments.add(
              new Comment(
                  parts[0], parts[1], parts[3].replace("¶", "\n\n"), Integer.parseInt(parts[2])));
        }
        default -> throw new IllegalArgumentException(key);
      }
      return this;
    }

    Builder html(String body) {
      html = body;
      return this;
    }

    Samples build() {
      ArticleContent content =
          new ArticleContent(
              title,
              standfirst,
              author.isEmpty() ? List.of() : List.of(author),
              site,
              PublishedTime.on(LocalDate.of(2012, 2, 7)),
              language,
              direction,
              lead,
              html,
              html,
              comments);
      ArticleSummary summary =
          new ArticleSummary(
              new ArticleId(1),
              "https://news.example.org/story",
              title,
              site,
              author,
              standfirst,
              language,
              direction,
              content.published(),
              Instant.EPOCH,
              900,
              null,
              true,
              new ArticleStatus(false, false, false, false));
      Document document = new DocumentReader().read(html, language, direction);
      return new Samples(new Article(summary, null, content, images), document);
    }
  }
}
