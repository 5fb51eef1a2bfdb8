package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.PageMarks.Hint;
import org.offprint.extract.PageMarks.Mark;

/** Finds who wrote the article. */
final class BylineReader {
  private static final int LONGEST = 200;

  private BylineReader() {}

  /** The authors; none if the page names none. */
  static List<String> read(
      PageContext page, StructuredData data, PageMarks marks, @Nullable Mark title) {
    List<String> site = List.of(SiteNameReader.said(data), SiteNameReader.host(page.base()));
    List<String> fallback = List.of();
    for (List<String> written : said(data)) {
      List<String> names = AuthorNames.in(written);
      if (!names.isEmpty() && !isSite(names, site)) {
        return names;
      }
      fallback = fallback.isEmpty() ? names : fallback;
    }
    List<String> shown = shown(marks, title);
    return shown.isEmpty() ? fallback : shown;
  }

  private static List<List<String>> said(StructuredData data) {
    List<List<String>> said = new ArrayList<>();
    said.add(data.article().authors());
    for (String name :
        List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "byl",
            "cxenseparse:author",
            "article.author",
            "og:author",
            "citation_author",
            "article:author_name",
            "authors",
            "creator",
            "dcsext.author")) {
      said.add(data.meta().all(name).stream().filter(s -> !s.contains("://")).toList());
    }
    return said;
  }

  private static boolean isSite(List<String> names, List<String> site) {
    return names.size() == 1 && TitleCleaner.isSite(names.getFirst(), site);
  }

  private static List<String> shown(PageMarks marks, @Nullable Mark title) {
    List<String> best = List.of();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Mark mark : marks.main(Hint.AUTHOR)) {
      String text = FieldText.of(mark.element(), LONGEST + 1);
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      List<String> names = AuthorNames.in(text);
      double score = score(mark, text, title);
      if (!names.isEmpty() && score > bestScore) {
        best = names;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(Mark mark, String text, @Nullable Mark title) {
    Element element = mark.element();
    double score = 0;
    score += element.attr("rel").contains("author") ? 3 : 0;
    score += element.attr("itemprop").contains("author") ? 3 : 0;
    score += element.attr("itemprop").equals("name") ? 1 : 0;
    score -= text.length() / 40.0;
    int distance = title == null ? mark.order() : mark.order() - title.order();
    score -= distance < 0 ? 1 - distance / 50.0 : distance / 100.0;
    return score;
  }
}
