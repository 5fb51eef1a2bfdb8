package org.offprint.store;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched; kept compressed.
 *
 * @param url where it came from in the end, after redirects
 * @param body the bytes as decoded from transfer and content encoding; not copied
 * @param contentType the header's value; null if there was none
 * @param charset the charset the body was read with, as a name of IANA's
 * @param etag the header's value; null if there was none
 * @param lastModified the header's value; null if there was none
 */
public record OriginalPage(
    String url,
    byte[] body,
    @Nullable String contentType,
    String charset,
    @Nullable String etag,
    @Nullable String lastModified) {}
