package org.offprint.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns a host into its addresses. A seam: tests say what a name stands for. */
@FunctionalInterface
public interface HostResolver {
  /**
   * The addresses of a host; blocks while the name is looked up.
   *
   * @param host a name, an IPv4 address, or an IPv6 address in brackets
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** The system's resolver. */
  static HostResolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
