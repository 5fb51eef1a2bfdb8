package org.offprint.extract;

import java.time.DateTimeException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;

/** Reads what a page says about its article, from the untouched page. */
final class MetadataReader {
  private MetadataReader() {}

  /** Reads the page; changes nothing in it. */
  static Metadata read(PageContext page, StructuredData data) {
    Document dom = page.dom();
    Element html = dom.selectFirst("html");
    String language = html == null ? "" : html.attr("lang").strip();
    String direction = html == null ? "" : html.attr("dir").strip();
    String title = data.property("og:title");
    if (title.isEmpty()) {
      Element heading = dom.selectFirst("h1");
      title = heading == null ? dom.title() : heading.text();
    }
    String author = data.property("author");
    return new Metadata(
        title.strip(),
        data.property("og:description"),
        author.isEmpty() ? List.of() : List.of(author),
        data.property("og:site_name"),
        published(data.property("article:published_time")),
        language,
        direction.equalsIgnoreCase("rtl")
            ? TextDirection.RIGHT_TO_LEFT
            : TextDirection.LEFT_TO_RIGHT,
        absolute(page, data.property("og:image")),
        absolute(page, canonical(dom)));
  }

  private static String canonical(Document dom) {
    Element link = dom.selectFirst("link[rel=canonical]");
    return link == null ? "" : link.attr("href");
  }

  private static @Nullable String absolute(PageContext page, String address) {
    return Addresses.resolve(page.base(), address);
  }

  private static @Nullable PublishedTime published(String text) {
    if (text.length() < 10) {
      return null;
    }
    try {
      return PublishedTime.parse(text.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
