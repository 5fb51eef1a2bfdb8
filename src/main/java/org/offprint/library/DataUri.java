package org.offprint.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Pictures that a page carries within itself (RFC 2397). */
final class DataUri {
  private DataUri() {}

  /** Whether an address is one. */
  static boolean isOne(String address) {
    return address.regionMatches(true, 0, "data:", 0, 5);
  }

  /** What it carries; empty if it is malformed. */
  static Optional<byte[]> decode(String address) {
    int comma = address.indexOf(',');
    if (!isOne(address) || comma < 0) {
      return Optional.empty();
    }
    String data = address.substring(comma + 1);
    try {
      if (address.substring(0, comma).strip().endsWith(";base64")) {
        String base64 = data.indexOf('%') < 0 ? data : unescape(data);
        return Optional.of(Base64.getMimeDecoder().decode(base64));
      }
      return Optional.of(unescape(data).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Escapes as bytes, each a character of ISO 8859-1; a plus is a plus. */
  private static String unescape(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
  }
}
