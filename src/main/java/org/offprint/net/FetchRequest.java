package org.offprint.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param url in the form of {@link UrlPolicy}
 * @param localAllowed whether {@code url} may lie on this machine or in a private network. Where it
 *     does and may, its redirects may too
 * @param referrer the page that shows an image; null for none
 * @param etag of what the caller has; null for none
 * @param lastModified of what the caller has; null for none
 */
public record FetchRequest(
    URI url,
    Accepted accepted,
    boolean localAllowed,
    @Nullable URI referrer,
    @Nullable String etag,
    @Nullable String lastModified) {
  /** A page, as a person asks for it. */
  public static FetchRequest page(URI url, boolean localAllowed) {
    return new FetchRequest(url, Accepted.PAGE, localAllowed, null, null, null);
  }

  /** An image of a page; {@code localAllowed} only where that page was local, and allowed. */
  public static FetchRequest image(URI url, URI page, boolean localAllowed) {
    return new FetchRequest(url, Accepted.IMAGE, localAllowed, page, null, null);
  }

  /** The same, only if it changed since the caller got these headers' values. */
  public FetchRequest unless(@Nullable String etag, @Nullable String lastModified) {
    return new FetchRequest(url, accepted, localAllowed, referrer, etag, lastModified);
  }

  /** Whether the answer may be that nothing changed. */
  boolean isConditional() {
    return etag != null || lastModified != null;
  }
}
