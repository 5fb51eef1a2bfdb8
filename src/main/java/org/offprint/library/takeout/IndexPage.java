package org.offprint.library.takeout;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jsoup.nodes.Element;
import org.offprint.model.ArticleContent;

/** The page from which all others are opened. */
final class IndexPage {
  static final String HEAD =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Offprint</title>
      <style>:root { color-scheme: light dark } body { max-width: 50em; margin: 2em auto;
      padding: 0 1em; font: 1em/1.5 sans-serif } small { opacity: .75 }</style></head><body><ul>
      """;

  static final String FOOT = "</ul></body></html>\n";

  private IndexPage() {}

  static String line(String file, ArticleContent content, Instant saved) {
    Element item = new Element("li").attr("dir", "auto");
    // Letters of other scripts stand in addresses as they are; a browser escapes them itself.
    item.appendElement("a").attr("href", file).text(content.title());
    item.appendElement("small")
        .text(" " + content.siteName() + " · " + saved.atZone(ZoneOffset.UTC).toLocalDate());
    return item.outerHtml() + "\n";
  }
}
