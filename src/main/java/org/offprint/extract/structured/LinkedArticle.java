package org.offprint.extract.structured;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.offprint.extract.words.FieldText;
import tools.jackson.databind.JsonNode;

/**
 * The article as JSON-LD describes it (schema.org {@code Article} and its kin). Strings are plain
 * text, empty where it says nothing; dates and addresses as written.
 *
 * @param strong false if it is only a page, a product or a video that may be what the page is about
 * @param body the whole text, as written: plain or HTML
 * @param comments the objects of readers' comments
 */
public record LinkedArticle(
    boolean strong,
    String headline,
    String description,
    List<String> authors,
    String publisher,
    String published,
    String modified,
    List<String> images,
    String language,
    String body,
    List<JsonNode> comments) {
  static final LinkedArticle NONE =
      new LinkedArticle(false, "", "", List.of(), "", "", "", List.of(), "", "", List.of());

  /** The article among a page's objects that the page is most likely about. */
  static LinkedArticle of(LinkedData data, URI page) {
    JsonNode best = null;
    int bestScore = 0;
    for (JsonNode object : data.objects()) {
      int score = score(object, page);
      if (score > bestScore) {
        best = object;
        bestScore = score;
      }
    }
    return best == null ? NONE : read(data, best, bestScore >= 10);
  }

  private static int score(JsonNode object, URI page) {
    int kind = 0;
    for (String type : LinkedData.types(object)) {
      kind = Math.max(kind, weight(type));
    }
    if (kind == 0) {
      return 0;
    }
    int score = kind;
    for (String property : List.of("url", "mainEntityOfPage", "@id")) {
      if (samePage(LinkedData.text(object.path(property)), page)) {
        score += 6;
        break;
      }
    }
    score += object.has("articleBody") ? 3 : 0;
    score += object.has("headline") ? 2 : 0;
    score += object.has("datePublished") ? 2 : 0;
    return score + (object.has("author") ? 1 : 0);
  }

  private static int weight(String type) {
    return switch (type) {
      case "blogposting",
          "socialmediaposting",
          "discussionforumposting",
          "report",
          "recipe",
          "review" ->
          10;
      case "webpage",
          "itempage",
          "videoobject",
          "product",
          "howto",
          "creativework",
          "book",
          "podcastepisode" ->
          2;
      case String t when t.endsWith("article") -> 12;
      case String t when t.endsWith("newsarticle") || t.endsWith("posting") -> 12;
      default -> 0;
    };
  }

  private static boolean samePage(String url, URI page) {
    String path = page.getPath();
    return path != null && path.length() > 1 && url.contains(path);
  }

  private static LinkedArticle read(LinkedData data, JsonNode o, boolean strong) {
    JsonNode publisher = data.resolved(first(o.path("publisher")));
    return new LinkedArticle(
        strong,
        LinkedData.text(o.has("headline") ? o.path("headline") : o.path("name")),
        LinkedData.text(o.path("description")),
        authors(data, o),
        LinkedData.text(publisher),
        LinkedData.text(o.has("datePublished") ? o.path("datePublished") : o.path("dateCreated")),
        LinkedData.text(o.path("dateModified")),
        images(data, o),
        language(o),
        unescaped(o.path("articleBody").asString("")),
        comments(o));
  }

  /** A text whose very tags were escaped, as some sites' programs do; any other as it is. */
  private static String unescaped(String body) {
    boolean tagged = body.contains("&lt;/p&gt;") || body.contains("&lt;br");
    return tagged && body.indexOf('<') < 0 ? Parser.unescapeEntities(body, false) : body;
  }

  private static JsonNode first(JsonNode value) {
    return value.isArray() && !value.isEmpty() ? value.path(0) : value;
  }

  private static List<String> authors(LinkedData data, JsonNode o) {
    List<String> names = new ArrayList<>();
    for (String property : List.of("author", "creator")) {
      for (JsonNode written : LinkedData.each(o.path(property))) {
        JsonNode author = data.resolved(written);
        for (JsonNode name : LinkedData.each(author.isObject() ? author.path("name") : author)) {
          String text = name.isString() ? FieldText.ofMarkup(name.stringValue()) : "";
          if (!text.isEmpty() && !names.contains(text)) {
            names.add(text);
          }
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static List<String> images(LinkedData data, JsonNode o) {
    List<String> urls = new ArrayList<>();
    for (String property : List.of("image", "thumbnailUrl")) {
      for (JsonNode written : LinkedData.each(o.path(property))) {
        JsonNode image = data.resolved(written);
        String url =
            image.isObject()
                ? first(image.has("url") ? image.path("url") : image.path("contentUrl"))
                    .asString("")
                : image.asString("");
        if (!url.isBlank() && urls.size() < 20) {
          urls.add(url.strip());
        }
      }
    }
    return urls;
  }

  private static String language(JsonNode o) {
    JsonNode language = first(o.path("inLanguage"));
    return language.isObject()
        ? language.path("alternateName").asString(language.path("name").asString(""))
        : language.asString("");
  }

  private static List<JsonNode> comments(JsonNode o) {
    List<JsonNode> comments = new ArrayList<>(LinkedData.each(o.path("comment")));
    comments.addAll(LinkedData.each(o.path("comments")));
    return comments;
  }
}
