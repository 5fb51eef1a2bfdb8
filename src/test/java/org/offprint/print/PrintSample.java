package org.offprint.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.document.Document;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;
import org.offprint.testing.SampleArticles;

/** Articles to print in tests. */
record PrintSample(Article article, Document document) {
  static final String ADDRESS = "https://news.example/2026/articles/a-thing-of-note";
  static final PrintOptions OPTIONS = new PrintOptions(Paper.A4, true);

  private static final Path FILES = Path.of("src/test/resources/org/offprint/ui/reader");

  /** Reads {@code name.html} of the reading pane's samples: headers, an empty line, the body. */
  static PrintSample read(String name) throws IOException {
    String file = Files.readString(FILES.resolve(name + ".html"));
    int end = file.indexOf("\n\n");
    Map<String, String> headers = new HashMap<>();
    for (String line : file.substring(0, end).split("\n", -1)) {
      int colon = line.indexOf(": ");
      headers.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return of(file.substring(end + 2), headers);
  }

  static PrintSample of(String html, String language) {
    return of(html, Map.of("language", language, "title", "A thing of note"));
  }

  private static PrintSample of(String html, Map<String, String> headers) {
    String language = headers.getOrDefault("language", "");
    TextDirection direction =
        switch (Locale.forLanguageTag(language).getLanguage()) {
          case "ar", "ur", "fa", "he" -> TextDirection.RIGHT_TO_LEFT;
          default -> TextDirection.LEFT_TO_RIGHT;
        };
    String published = headers.get("published");
    ArticleContent content =
        new ArticleContent(
            headers.getOrDefault("title", ""),
            headers.getOrDefault("standfirst", ""),
            headers.containsKey("author") ? List.of(headers.getOrDefault("author", "")) : List.of(),
            headers.getOrDefault("site", "The Example"),
            published == null ? null : PublishedTime.parse(published),
            language,
            direction,
            null,
            html,
            "",
            List.of(
                new Comment("Ada", "2 days ago", "A first thought.\n\nAnd another one.", -1),
                new Comment("", "", "An answer to it.", 0)));
    return of(content);
  }

  static PrintSample of(ArticleContent content) {
    return new PrintSample(
        SampleArticles.saved(ADDRESS, content),
        new DocumentReader().read(content.html(), content.language(), content.direction()));
  }

  /** The same with other comments. */
  PrintSample withComments(List<Comment> comments) {
    ArticleContent content = article.content();
    return of(content.withBody(content.html(), content.text(), comments));
  }

  /** Writes it as a PDF and opens that. */
  PDDocument print() throws IOException {
    return print(OPTIONS);
  }

  PDDocument print(PrintOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ArticlePdf().write(article, document, PrintSample::picture, options, out);
    return Loader.loadPDF(out.toByteArray());
  }

  /** A landscape for every address that does not say "missing". */
  static Optional<BufferedImage> picture(String url, int width) {
    if (url.contains("missing")) {
      return Optional.empty();
    }
    BufferedImage image = new BufferedImage(900, 560, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0x9fb8c8));
    g.fillRect(0, 0, 900, 560);
    g.setColor(new Color(0x4f6b52));
    g.fillRect(0, 330, 900, 230);
    g.setColor(new Color(0xe8d9a0));
    g.fillOval(640, 80, 120, 120);
    g.dispose();
    return Optional.of(image);
  }
}
