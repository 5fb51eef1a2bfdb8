package org.offprint.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Comment;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;

/** Makes articles for tests; whatever a test does not care about is filled in. */
public final class SampleArticles {
  private String url = "https://example.org/article";
  private List<String> otherUrls = List.of();
  private @Nullable String canonicalUrl;
  private Instant fetchedAt = Instant.parse("2026-10-01T08:00:00Z");
  private String title = "Lighthouse to stay lit";
  private String standfirst = "";
  private List<String> authors = List.of("Ada Quill");
  private String siteName = "The Example";
  private @Nullable PublishedTime published = PublishedTime.parse("2026-09-30T18:30+02:00");
  private String language = "en";
  private TextDirection direction = TextDirection.LEFT_TO_RIGHT;
  private @Nullable String leadImage;
  private String text = "The lighthouse will stay lit.\n\nSo the council has decided.";
  private @Nullable String html;
  private List<Comment> comments = List.of();
  private int words = 10;
  private final List<ArticleImage> images = new ArrayList<>();
  private final List<ImageData> imageData = new ArrayList<>();

  private SampleArticles() {}

  /** An article saved from this address. */
  public static SampleArticles at(String url) {
    SampleArticles sample = new SampleArticles();
    sample.url = url;
    return sample;
  }

  /** The address as it is but for its last part. */
  public static SampleArticles numbered(long number) {
    return at("https://example.org/articles/" + number).title("Article " + number);
  }

  public SampleArticles otherUrls(String... urls) {
    otherUrls = List.of(urls);
    return this;
  }

  public SampleArticles canonicalUrl(@Nullable String canonical) {
    canonicalUrl = canonical;
    return this;
  }

  public SampleArticles fetchedAt(Instant time) {
    fetchedAt = time;
    return this;
  }

  public SampleArticles title(String newTitle) {
    title = newTitle;
    return this;
  }

  public SampleArticles standfirst(String newStandfirst) {
    standfirst = newStandfirst;
    return this;
  }

  public SampleArticles authors(String... names) {
    authors = List.of(names);
    return this;
  }

  public SampleArticles siteName(String name) {
    siteName = name;
    return this;
  }

  /** As {@link PublishedTime#parse} reads it; null if unknown. */
  public SampleArticles published(@Nullable String iso) {
    published = iso == null ? null : PublishedTime.parse(iso);
    return this;
  }

  public SampleArticles language(String tag) {
    language = tag;
    return this;
  }

  public SampleArticles rightToLeft() {
    direction = TextDirection.RIGHT_TO_LEFT;
    return this;
  }

  /** Plain text; the HTML has a paragraph for each. */
  public SampleArticles text(String newText) {
    text = newText;
    return this;
  }

  /** The body in HTML, where it is more than the paragraphs of the text. */
  public SampleArticles html(String newHtml) {
    html = newHtml;
    return this;
  }

  public SampleArticles comments(Comment... newComments) {
    comments = List.of(newComments);
    return this;
  }

  public SampleArticles words(int count) {
    words = count;
    return this;
  }

  public SampleArticles leadImage(String address) {
    leadImage = address;
    return this;
  }

  /** One more image, whose bytes are those of {@code content}; missing if that is null. */
  public SampleArticles image(String address, @Nullable String content) {
    if (content == null) {
      images.add(new ArticleImage(address, null));
    } else {
      ImageData data = imageData(content);
      images.add(new ArticleImage(address, data.hash()));
      imageData.add(data);
    }
    return this;
  }

  /** An image that no one can draw but everyone can keep. */
  public static ImageData imageData(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new ImageData(hash(bytes), "image/png", 640, 480, bytes);
  }

  public NewArticle make() {
    String body =
        html == null ? "<p>" + text.replace("<", "&lt;").replace("\n\n", "</p><p>") + "</p>" : html;
    return new NewArticle(
        url,
        otherUrls,
        canonicalUrl,
        fetchedAt,
        new OriginalPage(
            url,
            ("<html><body><nav>Home</nav>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8),
            "text/html; charset=utf-8",
            "UTF-8",
            "\"etag\"",
            null),
        new ArticleContent(
            title,
            standfirst,
            authors,
            siteName,
            published,
            language,
            direction,
            leadImage,
            body,
            text,
            comments),
        words,
        images,
        imageData);
  }

  /** A saved article of this content, as a library gives it: the first, just saved, no pictures. */
  public static Article saved(String url, ArticleContent content) {
    ArticleSummary summary =
        new ArticleSummary(
            new ArticleId(1),
            url,
            content.title(),
            content.siteName(),
            content.byline(),
            content.standfirst(),
            content.language(),
            content.direction(),
            content.published(),
            Instant.EPOCH,
            900,
            null,
            true,
            ArticleStatus.NEW);
    return new Article(summary, null, content, List.of());
  }

  private static ImageHash hash(byte[] bytes) {
    try {
      return new ImageHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
