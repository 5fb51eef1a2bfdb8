package org.offprint.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** Escapes in paths and queries. Escapes that are there stay as they are. */
final class PercentEncoding {
  /** What RFC 3986 calls unreserved, sub-delims, and the rest that a segment may hold. */
  private static final String IN_PATH = "-._~!$&'()*+,;=:@/";

  private static final String IN_QUERY = IN_PATH + "?";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  /** A path with everything escaped that must be, and no dot segments; "/" for an empty one. */
  static String path(String path) {
    return withoutDotSegments(encode(path, IN_PATH));
  }

  /** A query, without its question mark. */
  static String query(String query) {
    return encode(query, IN_QUERY);
  }

  /** The text with escapes replaced by what they stand for; malformed ones stay. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
        bytes[length++] =
            (byte)
                (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean isHex(byte[] bytes, int index) {
    return index < bytes.length && HexFormat.isHexDigit(bytes[index]);
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean escape = b == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
      boolean letterOrDigit = b < 0x80 && Character.isLetterOrDigit(b);
      if (escape || letterOrDigit || allowed.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits((byte) b));
      }
    }
    return encoded.toString();
  }

  private static String withoutDotSegments(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      String segment = segments[i].replaceAll("%2[eE]", ".");
      switch (segment) {
        case "." -> {
          if (last) {
            kept.addLast("");
          }
        }
        case ".." -> {
          kept.pollLast();
          if (last) {
            kept.addLast("");
          }
        }
        default -> kept.addLast(segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }
}
