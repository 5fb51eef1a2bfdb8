package org.offprint.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which IP addresses lie on this machine or inside a network, and not on the public internet.
 *
 * <p>The blocks are those that IANA's special-purpose registries (RFC 6890 and later) call not
 * globally reachable, and multicast.
 */
public final class AddressPolicy {
  private static final List<Block> LOCAL_IPV4 =
      List.of(
          new Block("0.0.0.0", 8), // "this network"
          new Block("10.0.0.0", 8), // private
          new Block("100.64.0.0", 10), // carrier-grade NAT
          new Block("127.0.0.0", 8), // loopback
          new Block("169.254.0.0", 16), // link-local; cloud metadata
          new Block("172.16.0.0", 12), // private
          new Block("192.0.0.0", 24), // protocol assignments
          new Block("192.0.2.0", 24), // documentation
          new Block("192.168.0.0", 16), // private
          new Block("198.18.0.0", 15), // benchmarks
          new Block("198.51.100.0", 24), // documentation
          new Block("203.0.113.0", 24), // documentation
          new Block("224.0.0.0", 4), // multicast
          new Block("240.0.0.0", 4)); // reserved, broadcast

  private static final List<Block> LOCAL_IPV6 =
      List.of(
          new Block("::1", 128), // loopback
          new Block("::", 128), // unspecified
          new Block("64:ff9b:1::", 48), // local NAT64
          new Block("100::", 64), // discard
          new Block("2001::", 23), // protocol assignments, Teredo
          new Block("2001:db8::", 32), // documentation
          new Block("3fff::", 20), // documentation
          new Block("5f00::", 16), // segment routing
          new Block("fc00::", 7), // unique local
          new Block("fe80::", 10), // link-local
          new Block("fec0::", 10), // site-local
          new Block("ff00::", 8)); // multicast

  /** IPv6 blocks that carry an IPv4 address, and where in the sixteen bytes it starts. */
  private static final List<Embedding> EMBEDDED_IPV4 =
      List.of(
          new Embedding(new Block("::", 96), 12), // IPv4-compatible
          new Embedding(new Block("64:ff9b::", 96), 12), // NAT64
          new Embedding(new Block("2002::", 16), 2)); // 6to4

  private AddressPolicy() {}

  /** Whether the address is not one of the public internet. */
  public static boolean isLocal(InetAddress address) {
    return switch (address) {
      // Java turns IPv4-mapped IPv6 addresses into this.
      case Inet4Address ipv4 -> contains(LOCAL_IPV4, ipv4.getAddress());
      case Inet6Address ipv6 -> isLocalIpv6(ipv6.getAddress());
      default -> true;
    };
  }

  /**
   * Whether a host is local by its very spelling: a local address, or {@code localhost}. Looks
   * nothing up.
   *
   * @param host in the form of {@link UrlPolicy}
   */
  public static boolean isLocalByName(String host) {
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      return true;
    }
    try {
      return isLocal(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isLocalIpv6(byte[] address) {
    if (contains(LOCAL_IPV6, address)) {
      return true;
    }
    for (Embedding embedding : EMBEDDED_IPV4) {
      if (embedding.block.contains(address)) {
        int from = embedding.offset;
        return contains(LOCAL_IPV4, Arrays.copyOfRange(address, from, from + 4));
      }
    }
    return false;
  }

  private static boolean contains(List<Block> blocks, byte[] address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private record Embedding(Block block, int offset) {}

  /** A block of addresses: all that share the first {@code bits} bits. */
  private static final class Block {
    private final byte[] start;
    private final int bits;

    Block(String start, int bits) {
      this.start = InetAddress.ofLiteral(start).getAddress();
      this.bits = bits;
    }

    boolean contains(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
