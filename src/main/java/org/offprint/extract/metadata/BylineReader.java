package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.SocialPost;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** Finds who wrote the article: as the page says of itself, or else as it shows. */
final class BylineReader {
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
    SiteNames site =
        new SiteNames(
            List.of(
                SiteNameReader.said(data),
                SiteNameReader.host(page.base()),
                data.article().publisher()));
    List<String> best = List.of();
    List<String> general = List.of();
    for (List<String> written : said(data)) {
      List<String> names = AuthorNames.in(written);
      List<String> people = site.people(names);
      if (people.isEmpty()) {
        general = general.isEmpty() ? names : general;
      } else if (best.isEmpty() || (people.size() > best.size() && people.containsAll(best))) {
        best = people;
      }
    }
    List<String> shown = ShownByline.read(marks, title, site);
    if (!best.isEmpty()) {
      return preciser(best, shown, marks);
    }
    List<String> people = site.people(shown);
    if (!people.isEmpty()) {
      return people;
    }
    List<String> desk = general.isEmpty() ? shown : general;
    return desk.isEmpty() ? Signature.read(marks) : desk;
  }

  /** What the page says of itself, unless the byline that it shows says the same more precisely. */
  private static List<String> preciser(List<String> said, List<String> shown, PageMarks marks) {
    if (said.size() == 1 && said.getFirst().indexOf(' ') < 0) {
      boolean named = shown.size() == 1 && ShownByline.isFullName(shown.getFirst());
      boolean account = said.getFirst().chars().anyMatch(Character::isDigit);
      return account && named ? shown : ShownByline.fuller(said, marks);
    }
    if (shown.isEmpty()) {
      return said;
    }
    if (said.size() >= CROWD) { // everyone who had to do with it; the byline names the writers
      boolean first = shown.size() > 1 || shown.getFirst().equals(said.getFirst());
      return said.containsAll(shown) && first ? shown : said;
    }
    boolean more =
        shown.size() > said.size()
            && shown.size() < CROWD
            && shown.containsAll(said)
            && shown.stream()
                .allMatch(n -> ShownByline.isFullName(n) && PersonNames.looksLikeName(n, false));
    return more ? shown : said;
  }

  private static List<List<String>> said(StructuredData data) {
    List<List<String>> said = new ArrayList<>();
    said.add(data.article().authors());
    said.add(List.of(SocialPost.author(data)));
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
}
