package org.offprint.extract.metadata;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** What the site calls itself. */
final class SiteNameReader {
  /** What programs for pages name as the publisher of all of them. */
  private static final Set<String> PLATFORMS = Set.of("Blogger", "WordPress");

  private SiteNameReader() {}

  /** The site's own word for itself; its host, without "www.", if it has none. */
  static String read(PageContext page, StructuredData data) {
    String said = said(data);
    return said.isEmpty() ? host(page.base()) : said;
  }

  /** The site's own word for itself; empty if it has none. */
  static String said(StructuredData data) {
    String title = FieldText.key(data.meta().first("og:title"));
    for (String name :
        List.of(
            data.article().publisher(),
            data.meta().first("og:site_name", "og:site"),
            data.meta().first("application-name", "apple-mobile-web-app-title"),
            data.meta().first("dc.publisher", "dcterms.publisher", "publisher", "cre"))) {
      boolean others = PLATFORMS.contains(name) || FieldText.key(name).equals(title);
      if (!name.isEmpty() && isName(name) && !others) {
        return withoutTopics(name);
      }
    }
    return "";
  }

  /** The host without "www."; empty if the address has none. */
  static String host(URI address) {
    String host = address.getHost() == null ? "" : FieldText.lower(address.getHost());
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** "Autoracing" of "Autoracing | F1 | Indy". */
  private static String withoutTopics(String name) {
    int bar = name.indexOf(" | ");
    return bar > 0 && name.indexOf(" | ", bar + 1) > 0 ? name.substring(0, bar) : name;
  }

  private static boolean isName(String name) {
    return name.length() <= 100
        && name.codePoints().anyMatch(Character::isLetterOrDigit)
        && !name.contains("//")
        && !name.startsWith("@");
  }
}
