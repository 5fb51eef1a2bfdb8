package org.offprint.extract.structured;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;

/**
 * Reads a post of the Fediverse (Mastodon and others that speak ActivityPub) where the page is
 * drawn by a script: its head holds the post's whole text as the description.
 */
public final class SocialPost {
  private static final String ACTIVITY = "application/activity+json";

  private SocialPost() {}

  /** The post as HTML, not sanitised; empty if the page is none. */
  public static Optional<String> find(PageContext page, StructuredData data) {
    if (!is(data)) {
      return Optional.empty();
    }
    for (Element meta : page.index().finds().metas()) {
      String text = Attr.of(meta, "content"); // with its lines, which the meta properties fold
      if (Attr.of(meta, "property").equals("og:description") && !text.isBlank()) {
        return Optional.of(JsonText.paragraphs(text));
      }
    }
    return Optional.empty();
  }

  /** Who posted it, "Ida Brandt" of "Ida Brandt (@ida@towpath.example)"; empty for no such post. */
  public static String author(StructuredData data) {
    String title = data.meta().first("og:title");
    int account = title.indexOf(" (@");
    return account > 0 && title.endsWith(")") && is(data) ? title.substring(0, account) : "";
  }

  private static boolean is(StructuredData data) {
    return data.meta().first("og:type").toLowerCase(Locale.ROOT).equals("article")
        && data.links().stream()
            .anyMatch(
                link ->
                    Attr.of(link, "type").equals(ACTIVITY)
                        && Attr.of(link, "rel").equals("alternate"));
  }
}
