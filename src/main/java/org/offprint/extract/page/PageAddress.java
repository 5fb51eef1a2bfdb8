package org.offprint.extract.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address taken apart: which article, which of its pages.
 *
 * @param article the address without what tells pages of one article apart
 * @param page 1 where the address names none
 */
public record PageAddress(String article, int page) {
  private static final Pattern IN_QUERY =
      Pattern.compile("[?&](?:page|p|pg|seite|pagina|paged|currentpage)=(\\d{1,2})(?=&|$)");
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?:/page|/seite|/pagina|/p)?[/_,-](?:page|seite|p|pg)?(\\d{1,2})(\\.\\w{2,5})?/?$");

  /** More characters than what tells a page's number in a path, at its end, can have. */
  private static final int LONGEST_NUMBER = 24;

  /** How many pages an article may have. */
  public static final int MOST_PAGES = 20;

  /** Takes an address apart; the one of a first page is its article's. */
  static PageAddress of(String address) {
    int fragment = address.indexOf('#');
    String whole = fragment < 0 ? address : address.substring(0, fragment);
    int query = whole.indexOf('?');
    if (query >= 0) {
      Matcher m = IN_QUERY.matcher(whole);
      if (m.find()) {
        String rest = whole.substring(0, m.start()) + whole.substring(m.end());
        return numbered(
            rest.endsWith("?") ? rest.substring(0, rest.length() - 1) : rest, m.group(1), whole);
      }
      return new PageAddress(bare(whole), 1);
    }
    Matcher m = IN_PATH.matcher(whole);
    if (mayBeNumbered(whole) && m.find(Math.max(0, whole.length() - LONGEST_NUMBER))) {
      String extension = m.group(2) == null ? "" : m.group(2);
      return numbered(whole.substring(0, m.start()) + extension, m.group(1), whole);
    }
    return new PageAddress(bare(whole), 1);
  }

  /** Whether a path has a digit at its end, or before what may be a file's extension. */
  private static boolean mayBeNumbered(String address) {
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    int dot = address.lastIndexOf('.', end - 1);
    return (end > 0 && isDigit(address.charAt(end - 1)))
        || (dot > 0 && isDigit(address.charAt(dot - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static PageAddress numbered(String article, String number, String whole) {
    int page = Integer.parseInt(number);
    return page >= 1 && page <= MOST_PAGES
        ? new PageAddress(bare(article), page)
        : new PageAddress(bare(whole), 1);
  }

  private static String bare(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    lower = lower.startsWith("http://") ? "https" + lower.substring(4) : lower;
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
