package org.offprint.library.savedpages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that stand in a page itself, as SingleFile saves them, taken out: each gets an address
 * below that of the page, by which it is kept as others are. Small ones stay: they are stand-ins
 * for pictures that a script would fetch.
 *
 * @param html the page with addresses in their place
 * @param pictures by these addresses, as the page had them
 */
public record EmbeddedPictures(String html, Map<String, String> pictures) {
  /** A picture that is worth looking at has a kilobyte or two. */
  private static final int SMALLEST = 3_000;

  private static final Pattern START =
      Pattern.compile("\\bsrc\\s*=\\s*([\"']?)(?=data:image/)", Pattern.CASE_INSENSITIVE);

  /**
   * Takes them out.
   *
   * @param page the page's address
   */
  public static EmbeddedPictures in(String html, String page) {
    if (!html.contains("data:image/")) {
      return new EmbeddedPictures(html, Map.of());
    }
    int query = page.indexOf('?');
    String plain = query < 0 ? page : page.substring(0, query);
    String below = plain + (plain.endsWith("/") ? "" : "/") + "embedded-picture-";
    Map<String, String> pictures = new HashMap<>();
    StringBuilder rest = new StringBuilder();
    int done = 0;
    Matcher start = START.matcher(html);
    while (start.find(done)) {
      int end = end(html, start.end(), start.group(1));
      rest.append(html, done, start.end());
      if (end - start.end() < SMALLEST) {
        rest.append(html, start.end(), end);
      } else {
        String address = below + (pictures.size() + 1);
        pictures.put(address, html.substring(start.end(), end));
        rest.append(address);
      }
      done = end;
    }
    return new EmbeddedPictures(rest.append(html, done, html.length()).toString(), pictures);
  }

  private static int end(String html, int from, String quote) {
    if (!quote.isEmpty()) {
      int end = html.indexOf(quote, from);
      return end < 0 ? html.length() : end;
    }
    int end = from;
    while (end < html.length()
        && !Character.isWhitespace(html.charAt(end))
        && html.charAt(end) != '>') {
      end++;
    }
    return end;
  }

  /** The picture of an address, as the page had it. */
  public Optional<String> find(String address) {
    return Optional.ofNullable(pictures.get(address));
  }
}
