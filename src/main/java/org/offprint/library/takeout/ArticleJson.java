package org.offprint.library.takeout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleStatus;
import org.offprint.model.Comment;
import org.offprint.model.Highlight;
import org.offprint.model.ImageHash;
import org.offprint.model.Tag;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;
import org.offprint.store.WholeArticle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes all that a library has of an article as JSON; {@link ArticleJsonReader} reads it. */
final class ArticleJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ArticleJson() {}

  /**
   * Writes an article.
   *
   * @param pictures the files of the pictures that the takeout holds
   */
  static ObjectNode of(WholeArticle whole, ArticleFiles files, Map<ImageHash, String> pictures) {
    NewArticle first = whole.versions().getFirst().article();
    ObjectNode json = MAPPER.createObjectNode().put("url", first.url());
    first.otherUrls().forEach(json.putArray("otherUrls")::add);
    ArticleStatus status = whole.status();
    json.put("savedAt", whole.savedAt().toString())
        .put("read", status.read())
        .put("favourite", status.favourite())
        .put("archived", status.archived())
        .put("trashed", status.trashed());
    ArrayNode tags = json.putArray("tags");
    for (Tag tag : whole.tags()) {
      tags.addObject().put("name", tag.name()).put("colour", tag.colour());
    }
    WholeArticle.Note note = whole.note();
    if (note != null) {
      json.putObject("note").put("text", note.text()).put("changedAt", note.changedAt().toString());
    }
    whole.highlights().forEach(one -> highlight(json.withArray("highlights").addObject(), one));
    WholeArticle.Reading reading = whole.reading();
    if (reading != null) {
      json.putObject("reading")
          .put("version", reading.version())
          .put("paragraph", reading.place().paragraph())
          .put("part", reading.place().part())
          .put("progress", reading.place().progress())
          .put("readAt", reading.readAt().toString());
    }
    if (whole.direction() != null) {
      json.put("direction", whole.direction().html());
    }
    json.put("current", whole.current());
    ArrayNode versions = json.putArray("versions");
    for (WholeArticle.Version version : whole.versions()) {
      version(versions.addObject(), version, files, pictures);
    }
    return json;
  }

  private static void highlight(ObjectNode json, Highlight highlight) {
    json.put("version", highlight.version())
        .put("colour", highlight.colour().name())
        .put("exact", highlight.quote().exact())
        .put("prefix", highlight.quote().prefix())
        .put("suffix", highlight.quote().suffix())
        .put("start", highlight.place().start())
        .put("end", highlight.place().end())
        .put("note", highlight.note())
        .put("madeAt", highlight.madeAt().toString())
        .put("changedAt", highlight.changedAt().toString());
  }

  private static void version(
      ObjectNode json,
      WholeArticle.Version version,
      ArticleFiles files,
      Map<ImageHash, String> pictures) {
    NewArticle article = version.article();
    ArticleContent content = article.content();
    json.put("number", version.number())
        .put("madeAt", article.fetchedAt().toString())
        .put("kind", article.kind().name())
        .put("certainty", article.certainty())
        .put("words", article.words())
        .put("canonicalUrl", article.canonicalUrl())
        .put("title", content.title())
        .put("standfirst", content.standfirst());
    content.authors().forEach(json.putArray("authors")::add);
    json.put("site", content.siteName())
        .put("published", text(content.published()))
        .put("language", content.language())
        .put("direction", content.direction().html())
        .put("leadImage", content.leadImage())
        .put("html", content.html())
        .put("text", content.text());
    comments(json.putArray("comments"), content.comments());
    ArrayNode images = json.putArray("images");
    for (ArticleImage image : article.images()) {
      ImageHash hash = image.hash();
      images
          .addObject()
          .put("url", image.url())
          .put("file", hash == null ? null : pictures.get(hash));
    }
    json.put("pageOfVersion", version.pageOf());
    if (version.pageOf() == version.number()) {
      page(json.putObject("page"), article.page(), files.original(version.number(), 0));
      List<OriginalPage> further = article.furtherPages();
      for (int i = 0; i < further.size(); i++) {
        ObjectNode one = json.withArray("furtherPages").addObject();
        page(one, further.get(i), files.original(version.number(), i + 1));
      }
    }
  }

  private static void comments(ArrayNode array, List<Comment> comments) {
    for (Comment comment : comments) {
      array
          .addObject()
          .put("author", comment.author())
          .put("when", comment.when())
          .put("text", comment.text())
          .put("parent", comment.parent() == Comment.NO_PARENT ? null : comment.parent());
    }
  }

  private static void page(ObjectNode json, OriginalPage page, String file) {
    json.put("url", page.url())
        .put("file", file)
        .put("contentType", page.contentType())
        .put("charset", page.charset())
        .put("etag", page.etag())
        .put("lastModified", page.lastModified());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
