package org.offprint.library.exports;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the text of an article is that an export brings along, and what the export says of it. The
 * text itself is read when it is needed: an export may hold thousands.
 *
 * @param export the file or folder that was given
 * @param entry the name within it; empty for the file itself
 * @param offset the byte at which the article begins in a JSON file whose field "content" the text
 *     is; {@link #WHOLE} if all of the entry is the text
 * @param page whether it is a page as it was fetched, of which the article is only a part
 * @param title may be empty, as all that follows
 * @param published as the export writes it
 * @param language BCP 47
 */
public record ExportedCopy(
    Path export,
    String entry,
    long offset,
    boolean page,
    String title,
    List<String> authors,
    String published,
    String language) {
  /** No place in a file: all of it. */
  public static final long WHOLE = -1;

  public ExportedCopy {
    authors = List.copyOf(authors);
  }

  void writeTo(ObjectNode json) {
    json.put("export", export.toString())
        .put("entry", entry)
        .put("offset", offset)
        .put("page", page)
        .put("title", title)
        .put("published", published)
        .put("language", language);
    authors.forEach(json.putArray("authors")::add);
  }

  static ExportedCopy readFrom(JsonNode json) {
    List<String> authors = json.path("authors").valueStream().map(a -> a.asString("")).toList();
    return new ExportedCopy(
        Path.of(json.path("export").asString("")),
        json.path("entry").asString(""),
        json.path("offset").asLong(WHOLE),
        json.path("page").asBoolean(false),
        json.path("title").asString(""),
        authors,
        json.path("published").asString(""),
        json.path("language").asString(""));
  }
}
