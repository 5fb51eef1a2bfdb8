package org.offprint.net;

import com.ibm.icu.text.IDNA;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.offprint.net.BadAddressException.Problem;

/** Hosts in the one form that the URL Standard gives them, so that no spelling hides an address. */
final class HostNames {
  private static final int MAX_LENGTH = 253;

  private HostNames() {}

  /**
   * The host in ASCII and lower case; numbers that mean an IPv4 address ("0x7f.1", "2130706433",
   * "０.０.０.０") as a dotted quad.
   *
   * @param host as written, IPv6 in brackets
   */
  static String normalise(String host) throws BadAddressException {
    if (host.startsWith("[")) {
      return ipv6(host);
    }
    StringBuilder ascii = new StringBuilder();
    IDNA.Info info = new IDNA.Info();
    // Non-transitional, as browsers do; hyphens in odd places are common in hosts that work.
    IDNA.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII)
        .nameToASCII(PercentEncoding.decode(host), ascii, info);
    String name = Ascii.lowerCase(ascii.toString());
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      throw new BadAddressException(Problem.INVALID_HOST);
    }
    String[] labels = name.split("\\.", -1);
    if (isNumber(labels[labels.length - 1])) {
      return ipv4(labels);
    }
    for (String label : labels) {
      if (!label.matches("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")) {
        throw new BadAddressException(Problem.INVALID_HOST);
      }
    }
    return name;
  }

  private static String ipv6(String host) throws BadAddressException {
    if (!host.matches("\\[[0-9a-fA-F:.]{2,45}]")) {
      throw new BadAddressException(Problem.INVALID_HOST);
    }
    try {
      // A literal: nothing is looked up. IPv4-mapped forms come back as the IPv4 they stand for.
      InetAddress address = InetAddress.getByName(host);
      return address instanceof Inet6Address
          ? "[" + address.getHostAddress() + "]"
          : address.getHostAddress();
    } catch (UnknownHostException e) {
      throw new BadAddressException(Problem.INVALID_HOST);
    }
  }

  private static boolean isNumber(String label) {
    return label.matches("[0-9]+|0x[0-9a-f]*");
  }

  /** URL Standard, "IPv4 parser": up to four numbers, the last fills the bytes that are left. */
  private static String ipv4(String[] labels) throws BadAddressException {
    if (labels.length > 4) {
      throw new BadAddressException(Problem.INVALID_HOST);
    }
    long address = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean last = i == labels.length - 1;
      int bytes = last ? 4 - i : 1;
      long number = number(labels[i]);
      if (number >= 1L << (8 * bytes)) {
        throw new BadAddressException(Problem.INVALID_HOST);
      }
      address |= number << (last ? 0 : 8 * (3 - i));
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  private static long number(String label) throws BadAddressException {
    try {
      if (label.startsWith("0x")) {
        return label.length() == 2 ? 0 : Long.parseLong(label.substring(2), 16);
      }
      return label.length() > 1 && label.startsWith("0")
          ? Long.parseLong(label, 8)
          : Long.parseLong(label);
    } catch (NumberFormatException e) {
      throw new BadAddressException(Problem.INVALID_HOST);
    }
  }
}
