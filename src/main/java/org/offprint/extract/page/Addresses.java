package org.offprint.extract.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes the addresses on a page absolute and lets only harmless ones through. */
public final class Addresses {
  private static final int LONGEST = 8192;
  private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}[]";

  private static final boolean[] HOST = set(".-");
  private static final boolean[] PATH = set("/?-_.~!'()*;:@&=+$,");

  private Addresses() {}

  /**
   * The absolute http or https address for one written on a page, read as browsers do (WHATWG URL):
   * white space around it and line breaks inside it do not count.
   *
   * @param base absolute http(s) address
   * @param written as it stands in the attribute: relative, protocol-relative or absolute
   * @return null if it is empty, malformed, overlong or of another scheme
   */
  public static @Nullable String resolve(URI base, String written) {
    if (isPlain(written)) {
      return written;
    }
    String address = tidied(written);
    if (address.isEmpty() || address.length() > LONGEST) {
      return null;
    }
    try {
      URI relative = new URI(address);
      URI absolute = relative.isAbsolute() ? relative : joined(base, address, relative);
      return isWeb(absolute) ? absolute.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** {@code mailto:} addresses as they stand; everything else as {@link #resolve} does. */
  public static @Nullable String resolveLink(URI base, String written) {
    if (isPlain(written)) {
      return written;
    }
    String address = tidied(written);
    if (address.regionMatches(true, 0, "mailto:", 0, 7) && address.indexOf('@') > 0) {
      return address.length() > LONGEST ? null : address;
    }
    return resolve(base, written);
  }

  /**
   * Whether an address is absolute, on the web and made of nothing that an address (RFC 2396) has
   * to escape or that needs a closer look, as are most; such an address stays as it is.
   */
  private static boolean isPlain(String address) {
    int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
    int end = address.length();
    if (start < 0 || end > LONGEST) {
      return false;
    }
    int i = start;
    while (i < end && isIn(HOST, address.charAt(i))) {
      i++;
    }
    if (i == start || (i < end && address.charAt(i) != '/')) {
      return false;
    }
    boolean fragment = false;
    while (i < end && (isIn(PATH, address.charAt(i)) || (address.charAt(i) == '#' && !fragment))) {
      fragment |= address.charAt(i) == '#';
      i++;
    }
    return i == end;
  }

  private static boolean isIn(boolean[] set, char c) {
    return c < 128 && set[c];
  }

  private static boolean[] set(String signs) {
    boolean[] set = new boolean[128];
    for (char c = 0; c < set.length; c++) {
      set[c] = Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
    }
    return set;
  }

  private static URI joined(URI base, String address, URI relative) throws URISyntaxException {
    if (address.startsWith("?") || address.startsWith("#")) { // java.net.URI follows RFC 2396 here
      String whole = base.toString();
      int end = whole.indexOf('#');
      whole = end < 0 ? whole : whole.substring(0, end);
      int query = address.startsWith("?") ? whole.indexOf('?') : -1;
      return new URI((query < 0 ? whole : whole.substring(0, query)) + address);
    }
    if (base.isOpaque()) {
      return relative;
    }
    URI rooted = base.getRawPath().isEmpty() ? new URI(base + "/") : base;
    return rooted.resolve(relative);
  }

  private static boolean isWeb(URI address) {
    String scheme = address.getScheme();
    return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        && address.getRawAuthority() != null;
  }

  /** Strips, drops line breaks and tabs, and escapes what an address may not hold. */
  private static String tidied(String written) {
    String address = written.strip();
    if (isTidy(address)) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      boolean strayPercent = c == '%' && !isEscape(address, i);
      if (strayPercent || c < ' ' || c == 127 || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
        out.append('%').append(hex(c >> 4)).append(hex(c));
      } else if (Character.isSpaceChar(c)
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(hex(b >> 4)).append(hex(b));
        }
      } else {
        out.append(c);
      }
    }
    return secondHashEscaped(out);
  }

  /** Whether nothing in an address has to be escaped or dropped, as is so with most. */
  private static boolean isTidy(String address) {
    int hashes = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean plain = c > ' ' && c < 127 && c != '%' && NOT_IN_ADDRESSES.indexOf(c) < 0;
      hashes += c == '#' ? 1 : 0;
      if (!plain || hashes > 1) {
        return false;
      }
    }
    return true;
  }

  private static String secondHashEscaped(StringBuilder address) {
    int first = address.indexOf("#");
    for (int i = address.length() - 1; first >= 0 && i > first; i--) {
      if (address.charAt(i) == '#') {
        address.replace(i, i + 1, "%23");
      }
    }
    return address.toString();
  }

  private static boolean isEscape(String address, int i) {
    return i + 2 < address.length()
        && Character.digit(address.charAt(i + 1), 16) >= 0
        && Character.digit(address.charAt(i + 2), 16) >= 0;
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xF);
  }
}
