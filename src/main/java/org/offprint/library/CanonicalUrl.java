package org.offprint.library;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.net.BadAddressException;
import org.offprint.net.UrlPolicy;

/**
 * Whether to believe what a page says its address is.
 *
 * <p>An article is found again by that address, so a page must not be able to claim another site's,
 * nor may all pages of a careless site claim to be its front page.
 */
final class CanonicalUrl {
  private CanonicalUrl() {}

  /**
   * The canonical address in the form that is kept.
   *
   * @param claimed what the page says; null if nothing
   * @param page where the page came from
   */
  static Optional<String> trusted(@Nullable String claimed, URI page) {
    if (claimed == null || claimed.isBlank()) {
      return Optional.empty();
    }
    try {
      URI canonical = UrlPolicy.withoutTracking(UrlPolicy.resolve(page, claimed));
      boolean sameSite =
          site(canonical.getHost()).equals(site(page.getHost())) || isAmpCache(page.getHost());
      boolean frontPage = canonical.getRawPath().equals("/") && canonical.getRawQuery() == null;
      boolean pageIsFrontPage = page.getRawPath().equals("/") && page.getRawQuery() == null;
      return sameSite && (!frontPage || pageIsFrontPage)
          ? Optional.of(canonical.toString())
          : Optional.empty();
    } catch (BadAddressException e) {
      return Optional.empty();
    }
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
