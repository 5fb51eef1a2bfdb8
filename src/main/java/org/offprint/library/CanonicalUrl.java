package org.offprint.library;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.net.BadAddressException;
import org.offprint.net.UrlPolicy;

/**
 * What a page says its address is.
 *
 * <p>An article is found again by that address, so a page must not be able to claim another site's,
 * nor may all pages of a careless site claim to be its front page.
 *
 * @param url without fragment and tracking parameters
 * @param believed whether the article is to be found by it; if not, it is only kept
 */
record CanonicalUrl(URI url, boolean believed) {
  /**
   * Reads what a page says.
   *
   * @param claimed null if it says nothing
   * @param page where it came from
   * @param local whether that is a local host that the person allowed: a mirror of one's own may
   *     speak for the original
   */
  static Optional<CanonicalUrl> read(@Nullable String claimed, URI page, boolean local) {
    if (claimed == null || claimed.isBlank()) {
      return Optional.empty();
    }
    try {
      URI url = UrlPolicy.withoutTracking(UrlPolicy.resolve(page, claimed));
      boolean maySpeak =
          local || site(url.getHost()).equals(site(page.getHost())) || isAmpCache(page.getHost());
      boolean everyPages = isFrontPage(url) && !isFrontPage(page);
      return Optional.of(new CanonicalUrl(url, maySpeak && !everyPages));
    } catch (BadAddressException e) {
      return Optional.empty();
    }
  }

  private static boolean isFrontPage(URI url) {
    return url.getRawPath().equals("/") && url.getRawQuery() == null;
  }

  /** Google's copies of other sites' pages name the originals. */
  private static boolean isAmpCache(String host) {
    return host.endsWith(".cdn.ampproject.org");
  }

  /**
   * The part of a host that one owner has, nearly: two labels, or three below a short label under a
   * country's ("bbc.co.uk", "abc.net.au").
   */
  private static String site(String host) {
    String[] labels = host.split("\\.", -1);
    int count = labels.length;
    if (count <= 2 || labels[count - 1].matches("[0-9]+|.*]")) {
      return host;
    }
    boolean belowCountry = labels[count - 1].length() == 2 && labels[count - 2].length() <= 3;
    String site = labels[count - 2] + "." + labels[count - 1];
    return belowCountry ? labels[count - 3] + "." + site : site;
  }
}
