package org.offprint.extract;

import java.net.URI;
import java.time.Instant;

/** Turns the HTML of a page into the article it carries. Safe for use by many threads. */
public final class ArticleExtractor {
  /**
   * Extracts the article of a page.
   *
   * @param html the page, decoded; anything at all, it need not be well formed
   * @param baseUrl absolute http(s) address the page came from; relative addresses are read against
   *     it
   * @param fetchedAt when the page was fetched; relative dates are read against it
   * @return never null; a page without an article has a {@link PageKind} that says so
   */
  public Extraction extract(String html, URI baseUrl, Instant fetchedAt) {
    throw new UnsupportedOperationException(html.length() + " " + baseUrl + fetchedAt);
  }
}
