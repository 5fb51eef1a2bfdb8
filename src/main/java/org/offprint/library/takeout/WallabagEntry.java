package org.offprint.library.takeout;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.offprint.model.ArticleContent;
import org.offprint.model.Highlight;
import org.offprint.model.PublishedTime;
import org.offprint.model.Tag;
import org.offprint.store.NewArticle;
import org.offprint.store.WholeArticle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article in the form of wallabag's JSON export, which many programs take in. */
final class WallabagEntry {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXX", Locale.ROOT).withZone(ZoneOffset.UTC);

  private WallabagEntry() {}

  static String of(long id, WholeArticle whole, NewArticle shown) {
    ArticleContent content = shown.content();
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("id", id)
            .put("title", content.title())
            .put("url", shown.url())
            .put("is_archived", whole.status().archived() || whole.status().read() ? 1 : 0)
            .put("is_starred", whole.status().favourite() ? 1 : 0);
    whole.tags().stream().map(Tag::name).forEach(json.putArray("tags")::add);
    json.put("content", content.html())
        .put("created_at", TIME.format(whole.savedAt()))
        .put("updated_at", TIME.format(shown.fetchedAt()))
        .put("mimetype", "text/html")
        .put("language", content.language().replace('-', '_'))
        .put("preview_picture", content.leadImage());
    PublishedTime published = content.published();
    if (published != null) {
      json.put("published_at", published.date() + "T00:00:00+0000");
    }
    content.authors().forEach(json.putArray("published_by")::add);
    ArrayNode annotations = json.putArray("annotations");
    WholeArticle.Note note = whole.note();
    if (note != null) {
      annotations.addObject().put("text", note.text()).put("quote", "").putArray("ranges");
    }
    for (Highlight highlight : whole.highlights()) {
      annotations
          .addObject()
          .put("text", highlight.note())
          .put("quote", highlight.quote().exact())
          .put("created_at", TIME.format(highlight.madeAt()))
          .putArray("ranges");
    }
    return MAPPER.writeValueAsString(json);
  }
}
