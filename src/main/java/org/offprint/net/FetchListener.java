package org.offprint.net;

/**
 * Hears how far one fetch has come. Called by one thread at a time, never after the fetch ended.
 */
public interface FetchListener {
  /** Hears nothing. */
  FetchListener NONE = new FetchListener() {};

  /** Other fetches come first, or the host asked so recently that it is given a moment. */
  default void waiting() {}

  /** A host is being asked; once for each redirect too. */
  default void connecting(String host) {}

  /**
   * The body is arriving.
   *
   * @param received decoded bytes so far
   * @param total bytes in all; -1 if that is not known
   */
  default void received(long received, long total) {}
}
