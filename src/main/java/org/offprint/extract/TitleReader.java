package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.PageMarks.Hint;
import org.offprint.extract.PageMarks.Mark;

/** Finds the headline: what the page shows as such, agreed on by what it says of itself. */
final class TitleReader {
  private static final int LONGEST = 500;

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
    site.add(SiteNameReader.said(data));
    site.add(data.article().publisher());
    String host = SiteNameReader.host(page.base());
    site.add(host);
    site.add(hostName(host));
    List<String> said = said(page, data, site);
    Mark heading = heading(marks, said, site);
    String shown = heading == null ? "" : TitleCleaner.clean(text(heading.element()), site);
    String title = choose(shown, said, heading);
    return new Title(cut(title), heading);
  }

  /** "example" of "news.example.co.uk". */
  private static String hostName(String host) {
    String name = "";
    for (String label : host.split("\\.", 8)) {
      name = label.length() > name.length() ? label : name;
    }
    return name;
  }

  private static List<String> said(PageContext page, StructuredData data, List<String> site) {
    List<String> said = new ArrayList<>();
    add(said, data.article().strong() ? data.article().headline() : "", site);
    add(said, data.meta().first("og:title"), site);
    add(said, data.meta().first("twitter:title"), site);
    add(
        said,
        data.meta()
            .first(
                "dc.title",
                "dcterms.title",
                "citation_title",
                "sailthru.title",
                "parsely-title",
                "headline"),
        site);
    Element title = page.dom().head().selectFirst("title");
    String written = title == null ? "" : FieldText.ofMarkup(title.wholeText());
    if (!written.isEmpty()) {
      String cleaned = TitleCleaner.clean(written, site);
      add(said, cleaned, site);
    }
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
      for (Mark mark : marks.all(hint)) {
        String text = text(mark.element());
        if (text.length() < 2 || text.length() > LONGEST || TitleCleaner.isSite(text, site)) {
          continue;
        }
        double score = score(mark, text, said);
        if (score > bestScore) {
          bestScore = score;
          best = mark;
        }
      }
    }
    return best;
  }

  private static double score(Mark mark, String text, List<String> said) {
    double agreement = 0;
    for (String each : said) {
      agreement = Math.max(agreement, similarity(text, each));
    }
    boolean first = mark.element().normalName().equals("h1");
    double score =
        agreement * 3 + (first ? 1 : 0) - (mark.aside() ? 0.8 : 0) - mark.order() / 20_000.0;
    boolean plain = mark.hint() == Hint.TITLE || !first;
    return plain && agreement < 0.6 ? 0 : score;
  }

  private static String choose(String shown, List<String> said, @Nullable Mark heading) {
    if (shown.isEmpty() || heading == null) {
      return said.isEmpty() ? shown : said.getFirst();
    }
    for (String each : said) {
      if (similarity(shown, each) >= 0.5) {
        return shown;
      }
    }
    return said.isEmpty() || heading.element().normalName().equals("h1") && !heading.aside()
        ? shown
        : said.getFirst();
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
    List<String> x = List.of(FieldText.lower(a).split("\\W", 60));
    List<String> y = List.of(FieldText.lower(b).split("\\W", 60));
    long shared = x.stream().filter(w -> w.length() > 2 && y.contains(w)).distinct().count();
    long most =
        Math.max(
            x.stream().filter(w -> w.length() > 2).distinct().count(),
            y.stream().filter(w -> w.length() > 2).distinct().count());
    return most == 0 ? 0 : 0.9 * shared / most;
  }

  private static String text(Element heading) {
    return FieldText.of(heading, LONGEST + 1);
  }

  private static String cut(String title) {
    return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
  }
}
