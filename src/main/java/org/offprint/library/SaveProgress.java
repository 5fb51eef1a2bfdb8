package org.offprint.library;

/** How far a save has come. */
public sealed interface SaveProgress {
  /** Waiting for its turn: other saves, or the politeness towards this host, come first. */
  record Waiting() implements SaveProgress {}

  record Connecting(String host) implements SaveProgress {}

  /**
   * The page is arriving.
   *
   * @param received bytes so far
   * @param total bytes in all; -1 if the server did not say
   */
  record Downloading(long received, long total) implements SaveProgress {}

  record Extracting() implements SaveProgress {}

  /**
   * Images are arriving.
   *
   * @param done how many are here or have failed
   */
  record Images(int done, int total) implements SaveProgress {}

  record Storing() implements SaveProgress {}
}
