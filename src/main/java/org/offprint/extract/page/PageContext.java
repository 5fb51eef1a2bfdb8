package org.offprint.extract.page;

import java.net.URI;
import java.time.Instant;
import org.jsoup.nodes.Document;

/**
 * What the stages read: one page on its way through the extractor.
 *
 * @param dom the parsed page; stages that take something out say so, all others leave it alone
 * @param base absolute address that relative ones are read against
 * @param fetchedAt when the page was fetched; relative dates are read against it
 * @param index of the page as it was parsed
 */
public record PageContext(Document dom, URI base, Instant fetchedAt, PageIndex index) {
  /** A page that was just parsed. */
  public PageContext(Document dom, URI base, Instant fetchedAt) {
    this(dom, base, fetchedAt, PageIndex.of(dom));
  }
}
