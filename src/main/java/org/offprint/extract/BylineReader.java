package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.PageMarks.Hint;
import org.offprint.extract.PageMarks.Mark;

/** Finds who wrote the article: as the page says of itself, or else as it shows. */
final class BylineReader {
  private static final int LONGEST = 200;
  private static final int NEAR = 25;
  private static final int CROWD = 5;
  private static final List<String> PROPERTIES =
      List.of(
          "article:author",
          "cxenseparse:author",
          "dc.creator",
          "dc:creator",
          "author",
          "parsely-author",
          "sailthru.author",
          "article_author",
          "dcterms.creator",
          "dc.contributor",
          "byl",
          "article.author",
          "og:author",
          "og:article:author",
          "citation_author",
          "article:author_name",
          "authors",
          "creator",
          "dcsext.author");
  private static final List<String> CARD_LABELS =
      List.of(
          "written by",
          "verfasst von",
          "geschrieben von",
          "écrit par",
          "escrito por",
          "scritto da",
          "geschreven door",
          "author",
          "by",
          "yazan");

  private BylineReader() {}

  /** The authors; none if the page names none. */
  static List<String> read(
      PageContext page, StructuredData data, PageMarks marks, @Nullable Mark title) {
    List<String> site =
        List.of(
            SiteNameReader.said(data),
            SiteNameReader.host(page.base()),
            data.article().publisher());
    List<String> best = List.of();
    List<String> general = List.of();
    for (List<String> written : said(data)) {
      List<String> names = AuthorNames.in(written);
      List<String> people = people(names, site);
      if (people.isEmpty()) {
        general = general.isEmpty() ? names : general;
      } else if (best.isEmpty() || (people.size() > best.size() && people.containsAll(best))) {
        best = people;
      }
    }
    if (!best.isEmpty() && best.size() < CROWD) {
      return best;
    }
    List<String> shown = shown(marks, title);
    if (!best.isEmpty()) { // everyone who had to do with it; the byline names the writers
      return !shown.isEmpty() && best.containsAll(shown) ? shown : best;
    }
    List<String> people = people(shown, site);
    if (!people.isEmpty()) {
      return people;
    }
    return general.isEmpty() ? shown : general;
  }

  private static List<String> people(List<String> names, List<String> site) {
    return names.stream().filter(n -> !isSite(n, site) && !AuthorNames.isGeneral(n)).toList();
  }

  /** Whether a name is the site's, or made of words of the site's name alone. */
  private static boolean isSite(String name, List<String> site) {
    if (TitleCleaner.isSite(name, site)) {
      return true;
    }
    List<String> words = ClassWords.words(name.toLowerCase(Locale.ROOT));
    for (String own : site) {
      if (ClassWords.words(own.toLowerCase(Locale.ROOT)).containsAll(words)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> said(StructuredData data) {
    List<List<String>> said = new ArrayList<>();
    said.add(data.article().authors());
    for (String name : PROPERTIES) {
      boolean library =
          name.startsWith("dc") || name.startsWith("citation") || name.startsWith("parsely");
      said.add(
          data.meta().all(name).stream()
              .filter(s -> !s.startsWith("http") && !s.startsWith("www."))
              .map(s -> library ? AuthorNames.turned(s) : s)
              .toList());
    }
    for (int i = 1; i <= 3; i++) {
      String label = FieldText.lower(data.meta().first("twitter:label" + i));
      if (CARD_LABELS.contains(label.replace(":", ""))) {
        said.add(data.meta().all("twitter:data" + i));
      }
    }
    return said;
  }

  private static List<String> shown(PageMarks marks, @Nullable Mark title) {
    List<String> best = List.of();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Mark mark : candidates(marks, title)) {
      double score = score(mark, title);
      String text = score > bestScore ? words(mark) : "";
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      score += AuthorNames.hasLead(text) ? (mark.text().isEmpty() ? 1 : 1.5) : 0;
      score -= text.length() / 40.0;
      boolean precise = isPrecise(mark.element());
      List<String> names =
          AuthorNames.in(text).stream().filter(n -> AuthorNames.looksLikeName(n, precise)).toList();
      boolean dated = mark.hint() == Hint.DATE; // a line of date and name, or of anything else
      if (dated && names.stream().anyMatch(n -> !isFullName(n) && !AuthorNames.hasLead(text))) {
        continue;
      }
      boolean far = title != null && Math.abs(mark.order() - title.order()) > NEAR;
      if (far
          && !precise
          && !mark.text().isEmpty()
          && !names.stream().allMatch(BylineReader::isFullName)) {
        continue;
      }
      boolean vague = !precise && names.size() == 1 && names.getFirst().indexOf(' ') < 0;
      score -= vague && names.getFirst().charAt(0) < 0x2E80 ? 0.7 : 0;
      if (!names.isEmpty() && score > bestScore) {
        best = names;
        bestScore = score;
      }
    }
    return best;
  }

  /** Marked places, and lines beside the headline that hold a date: "31 May - Ann Lee". */
  private static List<Mark> candidates(PageMarks marks, @Nullable Mark title) {
    List<Mark> candidates = new ArrayList<>(marks.all(Hint.AUTHOR));
    if (title == null) {
      return candidates;
    }
    for (Mark mark : marks.main(Hint.DATE)) {
      boolean near = Math.abs(mark.order() - title.order()) <= NEAR;
      boolean other =
          !mark.element().equals(title.element())
              && !mark.text().equals(FieldText.of(title.element(), LONGEST));
      if (near && !mark.text().isEmpty() && other) {
        candidates.add(mark);
      }
    }
    return candidates;
  }

  /** The mark's words; a name given for machines where the author's element holds one. */
  private static String words(Mark mark) {
    if (mark.element().attr("itemprop").contains("author")) {
      Element name = mark.element().selectFirst("[itemprop=name][content]");
      String content = name == null ? mark.element().attr("content") : name.attr("content");
      if (!content.isBlank()) {
        return FieldText.ofMarkup(content);
      }
    }
    String words = mark.words(LONGEST + 1);
    return mark.hint() == Hint.DATE
        ? words.replace(" - ", " | ").replace(" – ", " | ").replace(" // ", " | ")
        : words;
  }

  private static boolean isPrecise(Element element) {
    String naming = ClassWords.naming(element);
    return element.attr("rel").contains("author")
        || element.attr("itemprop").contains("author")
        || naming.contains("vcard")
        || naming.contains("fn")
        || naming.contains("username")
        || MarkWords.leadsToAuthor(element);
  }

  private static boolean isFullName(String name) {
    return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isDigit);
  }

  private static double score(Mark mark, @Nullable Mark title) {
    Element element = mark.element();
    double score = mark.hint() == Hint.DATE ? 2 : 3;
    score += ClassWords.naming(element).contains("byline") ? 1 : 0;
    score += isPrecise(element) ? 2 : 0;
    score += element.attr("itemprop").contains("author") ? 1 : 0;
    score -= mark.aside() ? 2 : 0;
    int distance = title == null ? mark.order() : mark.order() - title.order();
    score -= distance < 0 ? 1 - distance / 40.0 : distance / 100.0;
    return score;
  }
}
