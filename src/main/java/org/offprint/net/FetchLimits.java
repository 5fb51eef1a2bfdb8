package org.offprint.net;

import java.time.Duration;

/**
 * The bounds of every fetch.
 *
 * @param pageBytes of a decoded page
 * @param imageBytes of a decoded image
 * @param redirects at most
 * @param silence the longest wait for a connection, the first byte of an answer, or the next
 * @param total the longest time for one fetch with its redirects, without waiting for its turn
 * @param hostPages pages fetched from one host at once
 * @param hostImages images fetched from one host at once
 * @param all fetches at once in all
 * @param spacing from the start of one page's fetch to the next on the same host
 */
public record FetchLimits(
    int pageBytes,
    int imageBytes,
    int redirects,
    Duration silence,
    Duration total,
    int hostPages,
    int hostImages,
    int all,
    Duration spacing) {
  /** What the program uses. */
  public static final FetchLimits STANDARD =
      new FetchLimits(
          20_000_000,
          15_000_000,
          10,
          Duration.ofSeconds(20),
          Duration.ofSeconds(90),
          2,
          6,
          24,
          Duration.ofMillis(300));

  /** The same with other times. */
  public FetchLimits withTimes(Duration silence, Duration total, Duration spacing) {
    return new FetchLimits(
        pageBytes, imageBytes, redirects, silence, total, hostPages, hostImages, all, spacing);
  }

  /** The bytes of one decoded body. */
  int bytes(Accepted accepted) {
    return switch (accepted) {
      case PAGE -> pageBytes;
      case IMAGE -> imageBytes;
    };
  }

  /** Fetches of this kind from one host at once. */
  int perHost(Accepted accepted) {
    return switch (accepted) {
      case PAGE -> hostPages;
      case IMAGE -> hostImages;
    };
  }
}
