package org.offprint.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by their addresses whether two pictures of one article are the same photograph in other
 * sizes: sites name one for the head of a page and show another below it.
 */
public final class PictureFile {
  /** Shorter names ("1", "image") are given to more than one picture. */
  private static final int SHORTEST_NAME = 6;

  private static final Pattern KIND = Pattern.compile("(?:\\.(?:jpe?g|png|webp|gif|avif)){1,3}+$");

  /** What content management systems put at the end of a name: "-1024x683", "-scaled". */
  private static final Pattern SIZE =
      Pattern.compile("(?:[-_](?:[0-9]{2,4}x[0-9]{2,4}|scaled|[0-9]{3,4}w))$");

  private PictureFile() {}

  /**
   * Whether both show the same.
   *
   * @param a any address, of the same article as the other
   */
  public static boolean isSame(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String fileA = file(a);
    String fileB = file(b);
    if (!KIND.matcher(fileA).find() || !KIND.matcher(fileB).find()) {
      return false; // what a query names is told by the query
    }
    String name = name(fileA);
    return name.equals(name(fileB)) && (name.length() >= SHORTEST_NAME || path(a).equals(path(b)));
  }

  private static String name(String file) {
    String bare = KIND.matcher(file).replaceFirst("");
    return SIZE.matcher(bare).replaceFirst("");
  }

  private static String file(String address) {
    String path = path(address);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Without scheme, query and fragment, in lower case. */
  private static String path(String address) {
    int start = address.startsWith("http") ? address.indexOf("//") + 2 : 0;
    int end = start;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }
}
