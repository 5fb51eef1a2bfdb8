package org.offprint.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;

/** The date in the data that a page's scripts draw it from, where nothing else tells one. */
final class StateDate {
  private static final List<String> NAMES =
      List.of(
          "\"datePublished\"",
          "\"published_at\"",
          "\"publishedAt\"",
          "\"publishDate\"",
          "\"publicationDate\"",
          "\"firstPublished\"",
          "\"pubDate\"");
  private static final int LONGEST_SCRIPT = 2_000_000;
  private static final int LONGEST_DATE = 40;

  private StateDate() {}

  /** The first date of publication in a page's scripts, as written; empty if there is none. */
  static String of(List<Element> scripts) {
    for (Element script : scripts) {
      String data = Attr.data(script);
      boolean may = data.length() <= LONGEST_SCRIPT && mayName(data);
      for (String name : may ? NAMES : List.<String>of()) {
        int at = data.indexOf(name);
        String date = at < 0 ? "" : value(data, at + name.length());
        if (!date.isEmpty()) {
          return date;
        }
      }
    }
    return "";
  }

  /** Whether a script holds what all the names have in common; most hold none. */
  private static boolean mayName(String data) {
    return data.contains("ublish") || data.contains("ublication") || data.contains("pubDate");
  }

  /** The string behind a colon; empty if there is none, or a long one. */
  private static String value(String data, int from) {
    int start = from;
    while (start < data.length() && " :".indexOf(data.charAt(start)) >= 0) {
      start++;
    }
    int end =
        start < data.length() && data.charAt(start) == '"' ? data.indexOf('"', start + 1) : -1;
    return end < 0 || end - start > LONGEST_DATE ? "" : data.substring(start + 1, end);
  }
}
