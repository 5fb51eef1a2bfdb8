package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** Finds the headline: what the page shows as such, agreed on by what it says of itself. */
final class TitleReader {
  private static final int LONGEST = 500;
  private static final int MOST_HEADINGS = 15;

  private static final int LONGEST_WORD = 20;

  /** So many bold lines are looked at. */
  private static final int MOST_LINES = 200;

  /** How much a bold line must say of what the page says of itself. */
  private static final double AGREES = 0.6;

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
    String written = written(page);
    List<String> site = SiteTitles.of(page, data, marks, written);
    List<String> said = said(data, written, site);
    Mark heading = heading(marks, said, site);
    if (heading == null && marks.all(Hint.HEADING).isEmpty()) {
      heading = boldLine(page.index(), said, site);
    }
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

  /**
   * Where a page has no headings, the first bold or large line that says what the page says of
   * itself.
   */
  private static @Nullable Mark boldLine(PageIndex page, List<String> said, List<String> site) {
    int tried = 0;
    int end = page.end(page.body());
    for (int place = page.body(); place < end && tried < MOST_LINES; place++) {
      if (!(page.node(place) instanceof Element element) || !isBold(element)) {
        continue;
      }
      tried++;
      String text = FieldText.of(element, LONGEST);
      boolean may = isSentence(text) && text.length() < LONGEST && !TitleCleaner.isSite(text, site);
      for (String each : may ? said : List.<String>of()) {
        double agreement = TitleLikeness.of(text, each);
        if (agreement >= AGREES) { // the same words are taken as the page says them of itself
          return agreement == 1 ? null : new Mark(element, Hint.TITLE, place, false, "");
        }
      }
    }
    return null;
  }

  private static boolean isBold(Element e) {
    return switch (e.normalName()) {
      case "b", "strong", "big" -> true;
      case "font" -> Attr.has(e, "size");
      default -> false;
    };
  }

  private static double score(Mark mark, String text, List<String> said) {
    double agreement = 0;
    for (String each : isOneWord(text) ? withoutWritten(said) : said) {
      agreement = Math.max(agreement, agreement >= 1 ? 0 : TitleLikeness.of(text, each));
    }
    boolean first = mark.element().normalName().equals("h1");
    boolean plain = mark.hint() == Hint.TITLE || !first;
    double score = agreement * 3 + (first ? 1 : 0) - (mark.aside() ? 0.8 : 0);
    return plain && agreement < 0.6 ? 0 : score - mark.order() / 20_000.0;
  }

  /** "News", "Literatur": a section, if what the page says of itself is something else. */
  private static boolean isOneWord(String text) {
    return text.length() <= LONGEST_WORD && text.indexOf(' ') < 0 && text.charAt(0) < 0x2E80;
  }

  /** What the page says of itself without its title element, which may name the section first. */
  private static List<String> withoutWritten(List<String> said) {
    return said.size() > 1 ? said.subList(0, said.size() - 1) : said;
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
    for (String each : isOneWord(shown) ? withoutWritten(said) : said) {
      if (TitleLikeness.of(shown, each) >= 0.5) {
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

  private static String text(Element heading) {
    return HeadingText.of(heading);
  }

  private static String cut(String title) {
    return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
  }
}
