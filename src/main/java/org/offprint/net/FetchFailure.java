package org.offprint.net;

import org.jspecify.annotations.Nullable;

/** Why nothing usable came from an address. Hosts are in the form that {@link UrlPolicy} gives. */
public sealed interface FetchFailure {
  /** A reference (a redirect, an image) that is no address. */
  record BadAddress(BadAddressException.Problem problem) implements FetchFailure {}

  /**
   * The host lies on this machine or in a private network, and was not allowed.
   *
   * @param redirected whether the address led there, rather than being there itself
   */
  record LocalAddress(String host, boolean redirected) implements FetchFailure {}

  /** This machine is not connected. */
  record NoNetwork() implements FetchFailure {}

  /** No such host. */
  record UnknownHost(String host) implements FetchFailure {}

  /** The host exists but takes no connection, or drops it before it answers. */
  record Unreachable(String host) implements FetchFailure {}

  /** No safe connection: an untrusted or expired certificate, another host's, no common cipher. */
  record Tls(String host) implements FetchFailure {}

  /**
   * It took too long.
   *
   * @param started whether anything of the answer had arrived
   */
  record Timeout(String host, boolean started) implements FetchFailure {}

  /** An answer with a status that is not a page: 404, 500. */
  record Refused(String host, int status) implements FetchFailure {}

  /** More redirects than the limit, or a circle of them. */
  record TooManyRedirects(String host) implements FetchFailure {}

  /** More bytes than the limit, before or after decompression. */
  record TooLarge(String host, long limit) implements FetchFailure {}

  /**
   * Not what was asked for.
   *
   * @param mediaType what it is, as the server says or the bytes show; null if nobody knows
   */
  record UnsupportedType(String host, @Nullable String mediaType) implements FetchFailure {}

  /** The answer ended early, or is not what HTTP or its compression allow. */
  record Truncated(String host) implements FetchFailure {}
}
