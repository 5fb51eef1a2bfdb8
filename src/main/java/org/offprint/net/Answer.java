package org.offprint.net;

import org.jspecify.annotations.Nullable;

/** What one request brought. */
sealed interface Answer {
  /**
   * A body that is of use.
   *
   * @param local whether the host that answered is a local one
   */
  record Content(
      byte[] body,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      boolean local)
      implements Answer {}

  /**
   * Another address is to be asked.
   *
   * @param location as the server wrote it
   */
  record Redirect(String location, boolean local) implements Answer {}

  record NotModified() implements Answer {}

  record Failed(FetchFailure failure) implements Answer {}
}
