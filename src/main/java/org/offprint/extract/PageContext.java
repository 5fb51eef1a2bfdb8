package org.offprint.extract;

import java.net.URI;
import java.time.Instant;
import org.jsoup.nodes.Document;

/**
 * What the stages read: one page on its way through the extractor.
 *
 * @param dom the parsed page; stages that take something out say so, all others leave it alone
 * @param base absolute address that relative ones are read against
 * @param fetchedAt when the page was fetched; relative dates are read against it
 */
record PageContext(Document dom, URI base, Instant fetchedAt) {}
