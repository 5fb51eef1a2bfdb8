package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;

/** Finds the headline: what the page shows as such, agreed on by what it says of itself. */
final class TitleReader {
  private static final int LONGEST = 500;
  private static final int MOST_HEADINGS = 15;
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 60;

  /** What addresses of front pages have behind the host. */
  private static final Pattern FRONT =
      Pattern.compile("(?:index|home|default)\\.[a-z]{2,5}|[a-z]{2}/?");

  /** Score of a first heading that says what the page says of itself. */
  private static final double AGREED = 3.2;

  private TitleReader() {}

  /**
   * The headline and where it stands.
   *
   * @param title plain text, without the site's name; may be empty
   * @param mark its heading; null if the page shows none
   */
  record Title(String title, @Nullable Mark mark) {}

  /** Reads the page; changes nothing in it. */
  static Title read(PageContext page, StructuredData data, PageMarks marks) {
    List<String> site = new ArrayList<>();
    String host = SiteNameReader.host(page.base());
    String written = written(page);
    for (String name : List.of(SiteNameReader.said(data), data.article().publisher())) {
      if (!name.equals(written)) { // some name the article where the site should be named
        site.add(name);
      }
    }
    site.addAll(List.of(host, hostName(host)));
    addBanner(site, marks);
    addNamesake(site, marks, written);
    List<String> said = said(data, written, site);
    Mark heading = heading(marks, said, site);
    String shown = heading == null ? "" : TitleCleaner.clean(text(heading.element()), site);
    return new Title(cut(choose(shown, said, heading)), heading);
  }

  private static String written(PageContext page) {
    Element title = page.index().finds().title();
    StringBuilder text = new StringBuilder();
    for (int i = 0; title != null && i < title.childNodeSize(); i++) { // which holds text only
      text.append(title.childNode(i) instanceof TextNode t ? t.getWholeText() : "");
    }
    return FieldText.ofMarkup(text.toString());
  }

  /** A heading that leads to the front page is the site's name. */
  private static void addBanner(List<String> site, PageMarks marks) {
    for (Mark mark : marks.all(Hint.HEADING).stream().limit(3).toList()) {
      Element link = Find.first(mark.element(), TitleReader::isLink);
      link = link == null ? Find.closest(mark.element(), TitleReader::isLink) : link;
      if (link != null && leadsHome(link)) {
        site.add(text(mark.element()));
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
    String heading = text(headings.getFirst().element());
    String title = FieldText.key(written);
    String first = FieldText.key(heading);
    int length = title.endsWith(first) ? title.length() - first.length() : 0;
    String rest = title.substring(0, length);
    boolean named = rest.length() > SHORTEST && first.length() > SHORTEST;
    if (named
        && headings.stream()
            .limit(MOST_HEADINGS)
            .skip(1)
            .anyMatch(m -> FieldText.key(text(m.element())).equals(rest))) {
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

  private static List<String> said(StructuredData data, String written, List<String> site) {
    List<String> said = new ArrayList<>();
    add(said, data.article().strong() ? data.article().headline() : "", site);
    add(said, data.meta().first("dc.title", "dc:title", "dcterms.title"), site);
    add(said, data.meta().first("og:title"), site);
    add(said, data.meta().first("twitter:title"), site);
    add(
        said,
        data.meta()
            .first(
                "dc.title",
                "dc:title",
                "dcterms.title",
                "citation_title",
                "sailthru.title",
                "parsely-title",
                "headline"),
        site);
    add(said, written, site);
    return said;
  }

  private static void add(List<String> said, String title, List<String> site) {
    String cleaned = TitleCleaner.clean(title, site);
    if (!cleaned.isEmpty() && !TitleCleaner.isSite(cleaned, site)) {
      said.add(cleaned);
    }
  }

  private static @Nullable Mark heading(PageMarks marks, List<String> said, List<String> site) {
    Mark best = null;
    double bestScore = 0;
    for (Hint hint : List.of(Hint.HEADING, Hint.TITLE)) {
      if (bestScore >= AGREED) {
        break;
      }
      for (Mark mark : marks.all(hint).stream().limit(MOST_HEADINGS).toList()) {
        String text = text(mark.element());
        if (text.length() < 2 || text.length() > LONGEST || TitleCleaner.isSite(text, site)) {
          continue;
        }
        double score = score(mark, text, said);
        if (score > bestScore) {
          bestScore = score;
          best = mark;
        }
        if (bestScore >= AGREED) {
          break;
        }
      }
    }
    return best;
  }

  private static double score(Mark mark, String text, List<String> said) {
    double agreement = 0;
    for (String each : said) {
      agreement = Math.max(agreement, agreement >= 1 ? 0 : similarity(text, each));
    }
    boolean first = mark.element().normalName().equals("h1");
    boolean plain = mark.hint() == Hint.TITLE || !first;
    double score = agreement * 3 + (first ? 1 : 0) - (mark.aside() ? 0.8 : 0);
    return plain && agreement < 0.6 ? 0 : score - mark.order() / 20_000.0;
  }

  private static String choose(String shown, List<String> said, @Nullable Mark heading) {
    if (shown.isEmpty() || heading == null) {
      return said.isEmpty() ? shown : said.getFirst();
    }
    String key = FieldText.key(shown);
    for (String each : said) {
      String other = FieldText.key(each);
      if (key.length() > other.length()
          && key.endsWith(other)
          && other.length() * 3 > key.length()) {
        return each; // the heading begins with a kicker
      }
    }
    for (String each : said) {
      if (similarity(shown, each) >= 0.5) {
        return shown;
      }
    }
    boolean only = heading.element().normalName().equals("h1") && !heading.aside();
    return said.isEmpty() || (only && isSentence(shown)) ? shown : said.getFirst();
  }

  private static boolean isSentence(String text) {
    return text.length() > 12
        && (text.indexOf(' ') > 0 || text.indexOf('-') > 0 || text.codePointAt(0) > 0x2E80);
  }

  /** Share of the shorter one's words that the other has too; 0 to 1. */
  static double similarity(String a, String b) {
    String x = FieldText.key(a);
    String y = FieldText.key(b);
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    if (x.equals(y)) {
      return 1;
    }
    String shorter = x.length() < y.length() ? x : y;
    String longer = x.length() < y.length() ? y : x;
    if (longer.contains(shorter)) {
      return 0.5 + 0.5 * shorter.length() / longer.length();
    }
    return words(a, b);
  }

  private static double words(String a, String b) {
    List<String> x = longer(FieldText.lower(a));
    List<String> y = longer(FieldText.lower(b));
    long shared = x.stream().filter(y::contains).count();
    int most = Math.max(x.size(), y.size());
    return most == 0 ? 0 : 0.9 * shared / most;
  }

  /** The words of at least three letters or digits of ASCII, each once. */
  private static List<String> longer(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
      if (i == text.length() || !(text.charAt(i) < 128 && isWordPart(text.charAt(i)))) {
        String word = i > start + 2 ? text.substring(start, i) : "";
        if (!word.isEmpty() && !words.contains(word)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || HashedWords.isLetterOrDigit(c);
  }

  private static String text(Element heading) {
    return HeadingText.of(heading);
  }

  private static String cut(String title) {
    return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
  }
}
