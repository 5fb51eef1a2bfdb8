package org.offprint.net;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Redirects that are written into a page: link shorteners answer browsers with a small page that
 * sends them on.
 */
final class MetaRefresh {
  /** A page with anything to read is larger; one that reloads itself every minute is too. */
  private static final int LARGEST = 20_000;

  private static final int LONGEST_DELAY_SECONDS = 5;

  /** HTML, "shared declarative refresh steps". */
  private static final Pattern CONTENT =
      Pattern.compile("(?i)\\s*(\\d{1,4})[\\d.]*\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?(.+)");

  private MetaRefresh() {}

  /**
   * Where a page sends its reader at once, as written; empty if nowhere, or to itself.
   *
   * @param url the page's own address
   */
  static Optional<String> target(URI url, byte[] page, @Nullable String contentType) {
    if (page.length == 0 || page.length > LARGEST) {
      return Optional.empty();
    }
    String html = PageText.decode(page, MediaTypes.charset(contentType)).text();
    Element meta = Jsoup.parse(html).selectFirst("meta[http-equiv=refresh][content]");
    if (meta == null) {
      return Optional.empty();
    }
    Matcher content = CONTENT.matcher(meta.attr("content"));
    if (!content.matches() || Integer.parseInt(content.group(1)) > LONGEST_DELAY_SECONDS) {
      return Optional.empty();
    }
    String target = content.group(2).strip();
    char quote = target.charAt(0);
    if (quote == '"' || quote == '\'') {
      int end = target.indexOf(quote, 1);
      target = target.substring(1, end < 0 ? target.length() : end);
    }
    return leadsAway(url, target) ? Optional.of(target) : Optional.empty();
  }

  private static boolean leadsAway(URI url, String target) {
    try {
      return !target.isBlank() && !UrlPolicy.resolve(url, target).equals(url);
    } catch (BadAddressException e) {
      return false;
    }
  }
}
