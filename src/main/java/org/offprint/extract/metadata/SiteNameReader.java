package org.offprint.extract.metadata;

import java.net.URI;
import java.util.List;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** What the site calls itself. */
final class SiteNameReader {
  private SiteNameReader() {}

  /** The site's own word for itself; its host, without "www.", if it has none. */
  static String read(PageContext page, StructuredData data) {
    String said = said(data);
    return said.isEmpty() ? host(page.base()) : said;
  }

  /** The site's own word for itself; empty if it has none. */
  static String said(StructuredData data) {
    for (String name :
        List.of(
            data.article().publisher(),
            data.meta().first("og:site_name", "og:site"),
            data.meta().first("application-name", "apple-mobile-web-app-title"),
            data.meta().first("dc.publisher", "dcterms.publisher", "publisher", "cre"))) {
      if (!name.isEmpty() && isName(name)) {
        return name;
      }
    }
    return "";
  }

  /** The host without "www."; empty if the address has none. */
  static String host(URI address) {
    String host = address.getHost() == null ? "" : FieldText.lower(address.getHost());
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static boolean isName(String name) {
    return name.length() <= 100
        && name.codePoints().anyMatch(Character::isLetterOrDigit)
        && !name.contains("//")
        && !name.startsWith("@");
  }
}
