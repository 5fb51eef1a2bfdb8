package org.offprint.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Backup;
import org.offprint.model.Comment;
import org.offprint.model.PublishedTime;
import org.offprint.model.SearchHit;
import org.offprint.model.TextRange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that commands print. What is not known is null, what there is none of is empty. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static String string(String text) {
    return MAPPER.writeValueAsString(text);
  }

  static ObjectNode added(ArticleId id, String title, boolean added, int missingImages) {
    return MAPPER
        .createObjectNode()
        .put("id", id.value())
        .put("title", title)
        .put("added", added)
        .put("missingImages", missingImages);
  }

  static ObjectNode refreshed(
      ArticleId id, String outcome, @Nullable Integer version, String sentence) {
    return MAPPER
        .createObjectNode()
        .put("id", id.value())
        .put("outcome", outcome)
        .put("version", version)
        .put("sentence", sentence);
  }

  static ObjectNode backup(Backup backup) {
    return MAPPER
        .createObjectNode()
        .put("file", backup.file().toString())
        .put("made", backup.made().toString())
        .put("bytes", backup.bytes());
  }

  static ObjectNode summary(ArticleSummary article) {
    ArticleStatus status = article.status();
    return MAPPER
        .createObjectNode()
        .put("id", article.id().value())
        .put("title", article.title())
        .put("site", article.siteName())
        .put("byline", article.byline())
        .put("url", article.url())
        .put("published", text(article.published()))
        .put("saved", article.savedAt().toString())
        .put("language", article.language())
        .put("minutes", article.readingMinutes())
        .put("read", status.read())
        .put("favourite", status.favourite())
        .put("archived", status.archived())
        .put("complete", article.complete());
  }

  /** A summary with where the words of a search stand in it, in UTF-16 units. */
  static ObjectNode hit(ArticleSummary article, SearchHit hit) {
    ObjectNode json =
        summary(article)
            .put("field", hit.field().name().toLowerCase(Locale.ROOT))
            .put("snippet", hit.snippet());
    json.set("titleMarks", ranges(hit.titleMarks()));
    json.set("snippetMarks", ranges(hit.snippetMarks()));
    return json;
  }

  private static ArrayNode ranges(List<TextRange> ranges) {
    ArrayNode array = MAPPER.createArrayNode();
    ranges.forEach(range -> array.addArray().add(range.start()).add(range.end()));
    return array;
  }

  static ObjectNode article(Article article) {
    ArticleContent content = article.content();
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("id", article.id().value())
            .put("title", content.title())
            .put("standfirst", content.standfirst())
            .put("byline", content.byline())
            .put("site", content.siteName())
            .put("url", article.summary().url())
            .put("canonicalUrl", article.canonicalUrl())
            .put("kind", article.kind().toString())
            .put("notice", KindNotice.of(article.kind()))
            .put("published", text(content.published()))
            .put("saved", article.summary().savedAt().toString())
            .put("language", content.language())
            .put("direction", content.direction().html())
            .put("leadImage", content.leadImage())
            .put("html", content.html())
            .put("text", content.text());
    json.set("comments", comments(content.comments()));
    ArrayNode images = json.putArray("images");
    article
        .images()
        .forEach(
            image ->
                images
                    .addObject()
                    .put("url", image.url())
                    .put("sha256", image.hash() == null ? null : image.hash().hex()));
    return json;
  }

  /** The form that extraction benchmarks score. */
  static ObjectNode extraction(ArticleContent content) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("articleBody", content.text())
            .put("html", content.html())
            .put("title", content.title())
            .put("byline", content.byline())
            .put("standfirst", content.standfirst())
            .put("siteName", content.siteName())
            .put("publishedTime", text(content.published()))
            .put("lang", content.language())
            .put("dir", content.direction().html())
            .put("leadImage", content.leadImage());
    json.set("comments", comments(content.comments()));
    return json;
  }

  private static ArrayNode comments(List<Comment> comments) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Comment comment : comments) {
      array
          .addObject()
          .put("author", comment.author())
          .put("when", comment.when())
          .put("text", comment.text())
          .put("parent", comment.parent() == Comment.NO_PARENT ? null : comment.parent());
    }
    return array;
  }

  private static @Nullable String text(@Nullable PublishedTime time) {
    return time == null ? null : time.toString();
  }
}
