package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** What a site is called on one of its pages: names that are no part of a headline. */
final class SiteTitles {
  private static final int MOST_HEADINGS = 15;
  private static final int SHORTEST = 3;

  /** What addresses of front pages have behind the host. */
  private static final Pattern FRONT =
      Pattern.compile("(?:index|home|default)\\.[a-z]{2,5}|[a-z]{2}/?");

  private SiteTitles() {}

  /**
   * All names that the page has for its site.
   *
   * @param written the page's title as it is written, the site's name included
   */
  static List<String> of(PageContext page, StructuredData data, PageMarks marks, String written) {
    List<String> site = new ArrayList<>();
    String host = SiteNameReader.host(page.base());
    for (String name : List.of(SiteNameReader.said(data), data.article().publisher())) {
      if (!name.equals(written)) { // some name the article where the site should be named
        site.add(name);
      }
    }
    site.addAll(List.of(host, hostName(host)));
    addBanner(site, marks);
    addNamesake(site, marks, written);
    return site;
  }

  /** A heading that leads to the front page is the site's name. */
  private static void addBanner(List<String> site, PageMarks marks) {
    for (Mark mark : marks.all(Hint.HEADING).stream().limit(3).toList()) {
      Element link = Find.first(mark.element(), SiteTitles::isLink);
      link = link == null ? Find.closest(mark.element(), SiteTitles::isLink) : link;
      if (link != null && leadsHome(link)) {
        site.add(HeadingText.of(mark.element()));
      }
    }
  }

  private static boolean isLink(Element e) {
    return e.normalName().equals("a") && Attr.has(e, "href");
  }

  /**
   * A first heading that is one end of the page's title is the site's name if a later heading is
   * the other end.
   */
  private static void addNamesake(List<String> site, PageMarks marks, String written) {
    List<Mark> headings = marks.all(Hint.HEADING);
    if (headings.size() < 2) {
      return;
    }
    String heading = HeadingText.of(headings.getFirst().element());
    String title = FieldText.key(written);
    String first = FieldText.key(heading);
    int length = title.endsWith(first) ? title.length() - first.length() : 0;
    String rest = title.substring(0, length);
    boolean named = rest.length() > SHORTEST && first.length() > SHORTEST;
    if (named
        && headings.stream()
            .limit(MOST_HEADINGS)
            .skip(1)
            .anyMatch(m -> FieldText.key(HeadingText.of(m.element())).equals(rest))) {
      site.add(heading);
    }
  }

  private static boolean leadsHome(Element link) {
    String href = Attr.of(link, "href").strip();
    int host = href.indexOf("://");
    String path = host < 0 ? href : href.substring(Math.min(href.length(), host + 3));
    int slash = path.indexOf('/');
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    boolean relative = host < 0 && !href.startsWith("/");
    return !relative && (rest.isEmpty() || FRONT.matcher(rest).matches());
  }

  /** "example" of "news.example.co.uk". */
  private static String hostName(String host) {
    String name = "";
    for (String label : host.split("\\.", 8)) {
      name = label.length() > name.length() ? label : name;
    }
    return name;
  }
}
