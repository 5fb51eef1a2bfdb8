package org.offprint.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What an exception of the network means. */
final class Failures {
  private Failures() {}

  /**
   * The meaning of an exception.
   *
   * @param started whether the answer had begun
   */
  static FetchFailure of(IOException exception, String host, boolean started) {
    if (has(exception, SocketTimeoutException.class)
        || has(exception, HttpTimeoutException.class)) {
      return new FetchFailure.Timeout(host, started);
    }
    if (started || has(exception, ProtocolException.class) || has(exception, ZipException.class)) {
      return new FetchFailure.Truncated(host);
    }
    if (has(exception, SSLException.class)) {
      return new FetchFailure.Tls(host);
    }
    if (has(exception, UnknownHostException.class)
        || has(exception, UnresolvedAddressException.class)) {
      return isConnected() ? new FetchFailure.UnknownHost(host) : new FetchFailure.NoNetwork();
    }
    if (has(exception, ConnectException.class) || has(exception, NoRouteToHostException.class)) {
      return isConnected() ? new FetchFailure.Unreachable(host) : new FetchFailure.NoNetwork();
    }
    return new FetchFailure.Unreachable(host);
  }

  private static boolean has(Throwable exception, Class<? extends Throwable> type) {
    for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any interface but the loopback is up and has an address. */
  private static boolean isConnected() {
    try {
      return NetworkInterface.networkInterfaces().anyMatch(Failures::isConnected);
    } catch (SocketException e) {
      return true;
    }
  }

  private static boolean isConnected(NetworkInterface candidate) {
    try {
      return candidate.isUp()
          && !candidate.isLoopback()
          && candidate.inetAddresses().anyMatch(address -> !address.isLinkLocalAddress());
    } catch (SocketException e) {
      return false;
    }
  }
}
