package org.offprint.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How a fetch ended. */
public sealed interface FetchResult {
  /**
   * Everything arrived.
   *
   * @param url where it came from in the end, in the form of {@link UrlPolicy}
   * @param body as decoded from transfer and content encoding; may be empty. Not copied
   * @param contentType the header's value; null if there was none
   * @param etag the header's value; null if there was none
   * @param lastModified the header's value; null if there was none
   * @param local whether {@code url} is on this machine or in a private network
   */
  record Fetched(
      URI url,
      byte[] body,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      boolean local)
      implements FetchResult {
    /** The body as text. */
    public PageText text() {
      return PageText.decode(body, MediaTypes.charset(contentType));
    }
  }

  /** The server says that what the caller has is still current. */
  record NotModified() implements FetchResult {}

  record Failed(FetchFailure failure) implements FetchResult {}
}
