package org.offprint.library.takeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.StoredMarkup;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleStatus;
import org.offprint.model.Comment;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.PageKind;
import org.offprint.model.PublishedTime;
import org.offprint.model.ReadingPlace;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.model.TextDirection;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchLimits;
import org.offprint.net.UrlPolicy;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;
import org.offprint.store.WholeArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link ArticleJson} wrote, from files that anyone may have changed: addresses, bodies
 * and pictures pass the same gates as those of a page that was fetched.
 */
final class ArticleJsonReader {
  private static final int MOST_JSON_BYTES = 64_000_000;
  private static final FetchLimits LIMITS = FetchLimits.STANDARD;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Stand in place of ids that the library has yet to give. */
  private static final ArticleId NO_ARTICLE = new ArticleId(Long.MAX_VALUE);

  private static final HighlightId NO_HIGHLIGHT = new HighlightId(Long.MAX_VALUE);
  private static final TagId NO_TAG = new TagId(Long.MAX_VALUE);

  private final TakeoutFiles files;
  private final Function<byte[], Optional<ImageData>> pictureCheck;

  /**
   * A reader of one takeout.
   *
   * @param pictureCheck lets through what can be kept and drawn
   */
  ArticleJsonReader(TakeoutFiles files, Function<byte[], Optional<ImageData>> pictureCheck) {
    this.files = files;
    this.pictureCheck = pictureCheck;
  }

  /**
   * Reads an article.
   *
   * @throws IOException if the file, or a page that it names, is not there or not what it should be
   */
  WholeArticle read(String name) throws IOException {
    try (InputStream in = files.open(name)) {
      return article(MAPPER.readTree(in.readNBytes(MOST_JSON_BYTES)));
    } catch (JacksonException
        | DateTimeException
        | IllegalArgumentException
        | BadAddressException e) {
      throw new IOException(name + " is damaged", e);
    }
  }

  private WholeArticle article(JsonNode json) throws IOException, BadAddressException {
    String url = UrlPolicy.read(string(json, "url")).toString();
    List<String> others = new ArrayList<>();
    for (JsonNode other : json.path("otherUrls")) {
      others.add(UrlPolicy.read(other.asString("")).toString());
    }
    List<WholeArticle.Version> versions = new ArrayList<>();
    Map<Integer, OriginalPage> pages = new HashMap<>();
    for (JsonNode version : json.path("versions")) {
      versions.add(version(version, url, others, pages));
    }
    return new WholeArticle(
        versions,
        json.path("current").asInt(1),
        Instant.parse(string(json, "savedAt")),
        new ArticleStatus(
            json.path("read").asBoolean(false),
            json.path("favourite").asBoolean(false),
            json.path("archived").asBoolean(false),
            json.path("trashed").asBoolean(false)),
        json.path("tags").valueStream().map(ArticleJsonReader::tag).toList(),
        json.path("note").isObject()
            ? new WholeArticle.Note(
                string(json.path("note"), "text"),
                Instant.parse(string(json.path("note"), "changedAt")))
            : null,
        json.path("highlights").valueStream().map(ArticleJsonReader::highlight).toList(),
        json.path("reading").isObject() ? reading(json.path("reading")) : null,
        json.path("direction").isString() ? direction(json) : null);
  }

  private static Tag tag(JsonNode json) {
    JsonNode colour = json.path("colour");
    return new Tag(
        NO_TAG, string(json, "name"), colour.isInt() ? (Integer) colour.asInt() : null, 0, 0);
  }

  private static Highlight highlight(JsonNode json) {
    return new Highlight(
        NO_HIGHLIGHT,
        NO_ARTICLE,
        json.path("version").asInt(0),
        HighlightColour.valueOf(string(json, "colour")),
        new TextQuote(string(json, "exact"), string(json, "prefix"), string(json, "suffix")),
        new TextRange(json.path("start").asInt(0), json.path("end").asInt(1)),
        string(json, "note"),
        Instant.parse(string(json, "madeAt")),
        Instant.parse(string(json, "changedAt")));
  }

  private static WholeArticle.Reading reading(JsonNode json) {
    return new WholeArticle.Reading(
        new ReadingPlace(
            json.path("paragraph").asInt(0),
            json.path("part").asDouble(0),
            json.path("progress").asDouble(0)),
        json.path("version").asInt(0),
        Instant.parse(string(json, "readAt")));
  }

  private WholeArticle.Version version(
      JsonNode json, String url, List<String> others, Map<Integer, OriginalPage> pages)
      throws IOException, BadAddressException {
    int number = json.path("number").asInt(1);
    int pageOf = json.path("pageOfVersion").asInt(number);
    OriginalPage page = pages.get(pageOf);
    if (page == null) {
      page = page(json.path("page"));
      pages.put(number, page);
    }
    List<OriginalPage> further = new ArrayList<>();
    for (JsonNode one : json.path("furtherPages")) {
      further.add(page(one));
    }
    Map<ImageHash, ImageData> held = new HashMap<>();
    List<ArticleImage> images = images(json, held);
    return new WholeArticle.Version(
        number,
        pages.containsKey(pageOf) ? pageOf : number,
        new NewArticle(
            url,
            others,
            nullable(json, "canonicalUrl"),
            Instant.parse(string(json, "madeAt")),
            page,
            content(json, URI.create(url)),
            json.path("words").asInt(0),
            images,
            List.copyOf(held.values()),
            PageKind.valueOf(string(json, "kind")),
            json.path("certainty").asDouble(1),
            further));
  }

  private static ArticleContent content(JsonNode json, URI base) {
    String published = nullable(json, "published");
    StoredMarkup body = StoredMarkup.of(string(json, "html"), base);
    // As it was stored, if it is: places of highlights are places in it.
    boolean same = body.html().equals(string(json, "html"));
    List<Comment> comments = new ArrayList<>();
    for (JsonNode one : json.path("comments")) {
      int parent = one.path("parent").asInt(Comment.NO_PARENT);
      comments.add(
          new Comment(
              string(one, "author"),
              string(one, "when"),
              string(one, "text"),
              parent < comments.size() ? parent : Comment.NO_PARENT));
    }
    return new ArticleContent(
        string(json, "title"),
        string(json, "standfirst"),
        json.path("authors").valueStream().map(author -> author.asString("")).toList(),
        string(json, "site"),
        published == null ? null : PublishedTime.parse(published),
        string(json, "language"),
        direction(json),
        nullable(json, "leadImage"),
        body.html(),
        same ? string(json, "text") : body.text(),
        comments);
  }

  private List<ArticleImage> images(JsonNode json, Map<ImageHash, ImageData> held)
      throws IOException {
    List<ArticleImage> images = new ArrayList<>();
    for (JsonNode one : json.path("images")) {
      String file = nullable(one, "file");
      Optional<ImageData> data = file == null ? Optional.empty() : picture(file);
      data.ifPresent(image -> held.putIfAbsent(image.hash(), image));
      images.add(new ArticleImage(string(one, "url"), data.map(ImageData::hash).orElse(null)));
    }
    return images;
  }

  private Optional<ImageData> picture(String file) throws IOException {
    try (InputStream in = files.open(file)) {
      return pictureCheck.apply(in.readNBytes(LIMITS.imageBytes()));
    } catch (java.io.FileNotFoundException e) {
      // It is missing then, as others are, and can be fetched.
      return Optional.empty();
    }
  }

  private OriginalPage page(JsonNode json) throws IOException {
    byte[] packed;
    try (InputStream in = files.open(string(json, "file"))) {
      packed = in.readNBytes(LIMITS.pageBytes());
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new OriginalPage(
          string(json, "url"),
          in.readNBytes(LIMITS.pageBytes()),
          nullable(json, "contentType"),
          string(json, "charset"),
          nullable(json, "etag"),
          nullable(json, "lastModified"));
    }
  }

  private static TextDirection direction(JsonNode json) {
    return string(json, "direction").equals(TextDirection.RIGHT_TO_LEFT.html())
        ? TextDirection.RIGHT_TO_LEFT
        : TextDirection.LEFT_TO_RIGHT;
  }

  private static String string(JsonNode json, String field) {
    return json.path(field).asString("");
  }

  private static @Nullable String nullable(JsonNode json, String field) {
    return json.path(field).isString() ? json.path(field).asString() : null;
  }
}
