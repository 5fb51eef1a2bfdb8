package org.offprint.extract.metadata;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;

/** Reads small pages. */
final class ReadPage {
  static final URI URL = URI.create("https://news.example/2020/05/04/bridge");

  private ReadPage() {}

  /** What a page of this head and body says of itself. */
  static Metadata read(String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    PageContext page =
        new PageContext(
            Jsoup.parse(html, URL.toString()), URL, Instant.parse("2023-11-15T12:00:00Z"));
    return MetadataReader.read(page, StructuredData.read(page));
  }
}
