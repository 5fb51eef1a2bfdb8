package org.offprint.library;

/**
 * Why an article could not be saved.
 *
 * @param sentence one sentence that a person understands; addresses in it are plain text
 */
public record SaveFailure(Reason reason, String sentence) {
  /** The kinds of failure. */
  public enum Reason {
    BAD_ADDRESS,
    LOCAL_ADDRESS,
    NO_NETWORK,
    UNKNOWN_HOST,
    /** The host exists but takes no connection. */
    UNREACHABLE,
    TLS,
    TIMEOUT,
    REFUSED,
    TOO_MANY_REDIRECTS,
    TOO_LARGE,
    UNSUPPORTED_TYPE,
    INTERRUPTED_DOWNLOAD,
    /** The page is no article, but can be kept with what text there is. */
    NOT_AN_ARTICLE,
    /** The extractor failed on the page. */
    UNREADABLE_PAGE,
    LIBRARY_FILE;

    /** Whether trying again, unchanged, may help. */
    public boolean worthRetrying() {
      return switch (this) {
        case BAD_ADDRESS, LOCAL_ADDRESS, TOO_LARGE, UNSUPPORTED_TYPE -> false;
        case NO_NETWORK,
            UNKNOWN_HOST,
            UNREACHABLE,
            TLS,
            TIMEOUT,
            REFUSED,
            TOO_MANY_REDIRECTS,
            INTERRUPTED_DOWNLOAD,
            NOT_AN_ARTICLE,
            UNREADABLE_PAGE,
            LIBRARY_FILE ->
            true;
      };
    }
  }
}
