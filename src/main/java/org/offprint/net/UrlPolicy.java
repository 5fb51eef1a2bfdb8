package org.offprint.net;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.net.BadAddressException.Problem;

/**
 * Which addresses Offprint fetches, and the one form in which it keeps each.
 *
 * <p>The form is that of the <a href="https://url.spec.whatwg.org/">URL Standard</a> (host in ASCII
 * and lower case, numeric hosts as dotted quads, no default port, no dot segments), and more: no
 * fragment, no {@linkplain TrackingParameters tracking parameters}, and every character one that
 * {@link URI} accepts.
 */
public final class UrlPolicy {
  /** The longest address accepted, in characters; servers rarely take more than 8,000. */
  public static final int MAX_LENGTH = 16_000;

  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  /** What follows the colon of "host:8080/path", which is no scheme. */
  private static final Pattern PORT = Pattern.compile("(?s)[0-9]{1,5}([/?#].*)?");

  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern INVISIBLE_ENDS =
      Pattern.compile("^[\\p{Z}\\p{Cc}\\p{Cf}]+|[\\p{Z}\\p{Cc}\\p{Cf}]+$");

  /** Pairs that wrap an address in running text. */
  private static final List<String> WRAPPINGS =
      List.of("<>", "\"\"", "''", "\u201c\u201d", "\u2018\u2019", "\u00ab\u00bb", "()");

  private UrlPolicy() {}

  /**
   * Reads an address as a person writes, pastes or drops it; "https://" is added where no scheme is
   * given.
   *
   * @return an absolute http(s) address in the form that is kept; reading that again gives the same
   * @throws BadAddressException if it is not an address that can be fetched
   */
  public static URI read(String typed) throws BadAddressException {
    return withoutTracking(parse(typed));
  }

  /** An address that was read or resolved here, without its tracking parameters. */
  public static URI withoutTracking(URI address) {
    String query = address.getRawQuery();
    if (query == null) {
      return address;
    }
    String kept = TrackingParameters.remove(query);
    String whole = address.toString();
    return kept.equals(query)
        ? address
        : URI.create(whole.substring(0, whole.indexOf('?')) + (kept.isEmpty() ? "" : "?" + kept));
  }

  private static URI parse(String typed) throws BadAddressException {
    if (typed.length() > 2 * MAX_LENGTH) {
      throw new BadAddressException(Problem.TOO_LONG);
    }
    String text = stripWrapping(typed);
    if (text.isEmpty()) {
      throw new BadAddressException(Problem.EMPTY);
    }
    if (text.length() > MAX_LENGTH) {
      throw new BadAddressException(Problem.TOO_LONG);
    }
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.matches() && !PORT.matcher(scheme.group(2)).matches()) {
      String name = Ascii.lowerCase(scheme.group(1));
      if (!name.equals("http") && !name.equals("https")) {
        throw new BadAddressException(
            text.contains(" ") ? Problem.NOT_AN_ADDRESS : Problem.UNSUPPORTED_SCHEME);
      }
      return assemble(name, withoutSlashes(scheme.group(2)));
    }
    String rest = withoutSlashes(text);
    if (!looksLikeHost(rest)) {
      throw new BadAddressException(Problem.NOT_AN_ADDRESS);
    }
    return assemble("https", rest);
  }

  /**
   * Reads a reference that a page or a redirect made: absolute, or relative to {@code base}. It
   * keeps its tracking parameters: servers that add one by a redirect would do so for ever.
   *
   * @param base an address that was read or resolved here
   * @throws BadAddressException if it leads nowhere that can be fetched
   */
  public static URI resolve(URI base, String reference) throws BadAddressException {
    String text = stripWrapping(reference);
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.matches()) {
      return parse(text);
    }
    String root = base.getScheme() + "://" + base.getRawAuthority();
    if (text.startsWith("//")) {
      return parse(base.getScheme() + ":" + text);
    }
    if (text.startsWith("/")) {
      return parse(root + text);
    }
    String path = base.getRawPath() == null ? "/" : base.getRawPath();
    if (text.startsWith("?")) {
      return parse(root + path + text);
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return parse(base.toString());
    }
    return parse(root + path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  /**
   * Trims what surrounds a copied address (white space, quotes, angle brackets, invisible
   * characters) and, as browsers do, line breaks and tabs within it.
   */
  private static String stripWrapping(String typed) {
    String text = INVISIBLE_ENDS.matcher(LINE_BREAKS.matcher(typed).replaceAll("")).replaceAll("");
    if (text.length() > 2
        && WRAPPINGS.contains("" + text.charAt(0) + text.charAt(text.length() - 1))) {
      text = INVISIBLE_ENDS.matcher(text.substring(1, text.length() - 1)).replaceAll("");
    }
    int query = indexOfAny(text, "?#");
    String before = query < 0 ? text : text.substring(0, query);
    return before.replace('\\', '/') + (query < 0 ? "" : text.substring(query));
  }

  private static String withoutSlashes(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    return text.substring(start);
  }

  /** Whether a text without a scheme can be meant as an address at all. */
  private static boolean looksLikeHost(String text) {
    int end = indexOfAny(text, "/?#");
    String authority = end < 0 ? text : text.substring(0, end);
    if (authority.isEmpty() || authority.chars().anyMatch(Character::isWhitespace)) {
      return false;
    }
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    return host.startsWith("[")
        || host.replace('。', '.').indexOf('.') > 0
        || host.equalsIgnoreCase("localhost")
        || Ascii.lowerCase(host).startsWith("localhost:");
  }

  private static URI assemble(String scheme, String rest) throws BadAddressException {
    Matcher parts = AUTHORITY.matcher(rest);
    if (!parts.matches()) {
      throw new BadAddressException(Problem.NOT_AN_ADDRESS);
    }
    String authority = parts.group(1);
    if (authority.indexOf('@') >= 0) {
      throw new BadAddressException(Problem.HAS_CREDENTIALS);
    }
    StringBuilder address = new StringBuilder(scheme).append("://");
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon >= 0 && authority.indexOf(']', colon) < 0;
    address.append(HostNames.normalise(hasPort ? authority.substring(0, colon) : authority));
    if (hasPort && colon + 1 < authority.length()) {
      int port = port(authority.substring(colon + 1));
      if (port != (scheme.equals("http") ? 80 : 443)) {
        address.append(':').append(port);
      }
    }
    address.append(PercentEncoding.path(parts.group(2)));
    if (parts.group(3) != null) {
      String query = parts.group(3).substring(1);
      if (!query.isEmpty()) {
        address.append('?').append(PercentEncoding.query(query));
      }
    }
    try {
      URI uri = URI.create(address.toString());
      if (uri.getHost() == null) {
        throw new BadAddressException(Problem.INVALID_HOST);
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw new BadAddressException(Problem.NOT_AN_ADDRESS);
    }
  }

  private static int port(String digits) throws BadAddressException {
    if (!digits.matches("[0-9]{1,5}")) {
      throw new BadAddressException(Problem.INVALID_PORT);
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw new BadAddressException(Problem.INVALID_PORT);
    }
    return port;
  }

  private static int indexOfAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
