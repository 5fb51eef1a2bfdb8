package org.offprint.net;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipException;
import org.jsoup.Connection;
import org.jspecify.annotations.Nullable;

/** One request and its answer, through jsoup; follows nothing. Blocks; ends when interrupted. */
final class HttpExchange {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<String> ENCODINGS = Set.of("", "identity", "gzip");

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger COOKIES = Logger.getLogger("java.net.CookieManager");

  private final HostResolver resolver;
  private final FetchLimits limits;
  private final RequestHeaders headers;

  HttpExchange(HostResolver resolver, FetchLimits limits, RequestHeaders headers) {
    this.resolver = resolver;
    this.limits = limits;
    this.headers = headers;
    // It would write every strange cookie, with the whole address, to the console.
    COOKIES.setLevel(Level.OFF);
  }

  /**
   * Asks.
   *
   * @param left the longest that it may take
   */
  Answer ask(Visit visit, Duration left, Arrival arrival) {
    String host = visit.host();
    try {
      boolean local = isLocal(host);
      if (local && !visit.mayBeLocal()) {
        return new Answer.Failed(new FetchFailure.LocalAddress(host, visit.redirected()));
      }
      Connection.Response response = execute(visit, left);
      arrival.received(0, -1);
      try (InputStream body = response.bodyStream()) {
        // The system's resolver remembers for half a minute. Asking it again shows where the
        // connection went if the name changed its address since the first check (DNS rebinding).
        if (!visit.mayBeLocal() && isLocal(host)) {
          return new Answer.Failed(new FetchFailure.LocalAddress(host, visit.redirected()));
        }
        return read(visit, response, body, local, arrival);
      }
    } catch (IOException e) {
      return new Answer.Failed(Failures.of(e, host, arrival.started()));
    }
  }

  private boolean isLocal(String host) throws UnknownHostException {
    for (InetAddress address : resolver.resolve(host)) {
      if (AddressPolicy.isLocal(address)) {
        return true;
      }
    }
    return false;
  }

  private Connection.Response execute(Visit visit, Duration left) throws IOException {
    Connection connection =
        visit
            .session()
            .newRequest()
            .url(visit.url().toURL())
            .timeout((int) Math.min(left.toMillis(), Integer.MAX_VALUE))
            .maxBodySize(0)
            .followRedirects(false)
            .ignoreHttpErrors(true)
            .ignoreContentType(true);
    headers.of(visit.request(), visit.url()).forEach(connection::header);
    try {
      return connection.execute();
    } catch (EOFException | ZipException e) {
      // jsoup opens the gzip stream before anyone knows whether there is a body: a redirect or a
      // 304 that is marked gzip and has none ends here, as does a body that is marked and is not
      // compressed. Without compression they do not.
      return connection.header("Accept-Encoding", "identity").execute();
    } catch (IllegalArgumentException e) {
      // Java's client refuses to send what the server made us: a cookie with a line break in it.
      throw new ProtocolException(e.getMessage());
    }
  }

  private Answer read(
      Visit visit, Connection.Response response, InputStream body, boolean local, Arrival arrival)
      throws IOException {
    String host = visit.host();
    int status = response.statusCode();
    String location = response.header("Location");
    if (REDIRECTS.contains(status) && location != null) {
      return new Answer.Redirect(location, local);
    }
    // A broken cache says so to people who never had the page, too: that brings them nothing.
    if (status == 304 && visit.request().isConditional()) {
      return new Answer.NotModified();
    }
    if (status < 200 || status > 299) {
      return new Answer.Failed(new FetchFailure.Refused(host, status));
    }
    Accepted accepted = visit.accepted();
    String type = response.contentType();
    if (!MediaTypes.mayBe(accepted, type)) {
      return new Answer.Failed(new FetchFailure.UnsupportedType(host, MediaTypes.essence(type)));
    }
    String encoding = Ascii.lowerCase(orEmpty(response.header("Content-Encoding")).strip());
    if (!ENCODINGS.contains(encoding)) {
      return new Answer.Failed(new FetchFailure.UnsupportedType(host, encoding));
    }
    int limit = limits.bytes(accepted);
    long length = length(response.header("Content-Length"));
    if (length > limit) {
      return new Answer.Failed(new FetchFailure.TooLarge(host, limit));
    }
    byte[] bytes = BoundedBody.read(body, limit, encoding.equals("gzip") ? -1 : length, arrival);
    if (bytes == null) {
      return new Answer.Failed(new FetchFailure.TooLarge(host, limit));
    }
    String unsupported = MediaTypes.contradiction(accepted, type, bytes);
    if (unsupported != null) {
      return new Answer.Failed(new FetchFailure.UnsupportedType(host, unsupported));
    }
    Optional<String> onward =
        accepted == Accepted.PAGE ? MetaRefresh.target(visit.url(), bytes, type) : Optional.empty();
    if (onward.isPresent()) {
      return new Answer.Redirect(onward.get(), local);
    }
    return new Answer.Content(
        bytes, type, response.header("ETag"), response.header("Last-Modified"), local);
  }

  private static String orEmpty(@Nullable String header) {
    return header == null ? "" : header;
  }

  private static long length(@Nullable String header) {
    return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : -1;
  }
}
