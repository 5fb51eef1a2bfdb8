package org.offprint.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.PageMarks.Hint;

/**
 * What the makers of pages call the places that tell of an article, in the languages they write.
 */
final class MarkWords {
  private static final WordTable WORDS = WordTable.read("marks.txt");
  private static final List<String> AUTHOR_PATHS =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/autore/",
          "/journalist/",
          "/profile/author",
          "/editors/",
          "/newsteam/",
          "/by/",
          "/staff/",
          "/people/",
          "/contributor/",
          "/reporter/");

  private MarkWords() {}

  /** The hints that a naming gives; several or none. */
  static Set<Hint> hints(String naming) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (String word : ClassWords.words(naming)) {
      if (WORDS.has("author", word) || word.contains("author") || word.contains("byline")) {
        hints.add(Hint.AUTHOR);
      }
      if (WORDS.has("date", word) || word.endsWith("date")) {
        hints.add(Hint.DATE);
      }
      if (WORDS.has("standfirst", word)
          || word.startsWith("subhead")
          || word.startsWith("standfirst")) {
        hints.add(Hint.STANDFIRST);
      }
      if (WORDS.has("title", word) || word.endsWith("headline")) {
        hints.add(Hint.TITLE);
      }
    }
    return hints;
  }

  /** Whether an element is called a standfirst by a word that means nothing else. */
  static boolean isStandfirst(Element element) {
    return WORDS.hasAny("deck", ClassWords.words(ClassWords.naming(element)));
  }

  /** Whether a naming is that of something beside the article. */
  static boolean isAside(String naming) {
    return WORDS.hasAny("aside", ClassWords.words(naming));
  }

  /** Whether a naming is that of readers' comments. */
  static boolean isComments(String naming) {
    return WORDS.hasAny("comments", ClassWords.words(naming));
  }

  /** Whether an element within a heading stands beside the headline: a kicker, a date. */
  static boolean isBesideHeadline(Element inner) {
    return switch (inner.normalName()) {
      case "time", "small" -> true;
      default -> WORDS.hasAny("beside", ClassWords.words(ClassWords.naming(inner)));
    };
  }

  /** Whether a link is marked as the author's, or leads to an author's page. */
  static boolean leadsToAuthor(Element link) {
    if (link.attr("rel").contains("author")) {
      return true;
    }
    String href = link.attr("href");
    for (String path : AUTHOR_PATHS) {
      int at = href.indexOf(path);
      if (at >= 0 && at + path.length() < href.length()) {
        return true;
      }
    }
    return false;
  }
}
