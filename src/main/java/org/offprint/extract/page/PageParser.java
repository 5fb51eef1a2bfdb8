package org.offprint.extract.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages, whatever they are made of, and no more of them than memory can be had for. */
public final class PageParser {
  /**
   * So many tags and comments of a page are parsed, some hundred bytes of memory each. The longest
   * of real pages have a tenth of them; a page of twenty megabytes can have six times as many.
   */
  private static final int MOST_TAGS = 1_000_000;

  /** No page of fewer characters can have more tags. */
  private static final int SHORTEST = 3 * MOST_TAGS;

  /** Elements that a parser opens again wherever they were not closed. */
  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private static final int LONGEST_NAME = 6;

  private PageParser() {}

  /**
   * Parses a page.
   *
   * @param html the page, decoded; of one of more than a million tags what precedes those
   */
  public static Document parse(String html, URI base) {
    String bounded = bounded(html);
    try {
      return Parser.htmlParser().parseInput(bounded, base.toString());
    } catch (IndexOutOfBoundsException e) {
      // jsoup (1.24.1) loses count of elements that stay open beyond the depth that it keeps.
      return Parser.htmlParser().parseInput(withoutFormatting(bounded), base.toString());
    }
  }

  private static String bounded(String html) {
    if (html.length() <= SHORTEST) {
      return html;
    }
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        return html.substring(0, at);
      }
    }
    return html;
  }

  /** A page's text and structure without bold, italic and links. */
  private static String withoutFormatting(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (at >= from && isFormatting(html, at)) {
        int end = html.indexOf('>', at);
        out.append(html, from, at);
        from = end < 0 ? html.length() : end + 1;
      }
    }
    return out.append(html, from, html.length()).toString();
  }

  private static boolean isFormatting(String html, int tag) {
    int start = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
    int end = start;
    while (end < html.length()
        && end <= start + LONGEST_NAME
        && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return FORMATTING.contains(html.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
