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
  private static final Set<String> AUTHOR = WORDS.all("author");
  private static final Set<String> DATE = WORDS.all("date");
  private static final Set<String> STANDFIRST = WORDS.all("standfirst");
  private static final Set<String> TITLE = WORDS.all("title");
  private static final Set<String> ASIDE = WORDS.all("aside");
  private static final Set<String> COMMENTS = WORDS.all("comments");
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
          "/user/",
          "/profile/",
          "/redaktion/",
          "/yazar/",
          "/firmas/",
          "/contributor/",
          "/reporter/");

  private MarkWords() {}

  /**
   * What a naming says.
   *
   * @param aside whether it is that of something beside the article
   * @param comments whether it is that of readers' comments
   */
  record Meaning(Set<Hint> hints, boolean aside, boolean comments) {
    static final Meaning NONE = new Meaning(Set.of(), false, false);
  }

  /** Reads a naming. */
  static Meaning meaning(String naming) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    boolean aside = false;
    boolean comments = false;
    for (String word : ClassWords.words(naming)) {
      if (AUTHOR.contains(word) || word.contains("author") || word.contains("byline")) {
        hints.add(Hint.AUTHOR);
      }
      if (DATE.contains(word) || word.endsWith("date")) {
        hints.add(Hint.DATE);
      }
      if (STANDFIRST.contains(word) || word.startsWith("subhead")) {
        hints.add(Hint.STANDFIRST);
      }
      if (TITLE.contains(word) || word.endsWith("headline")) {
        hints.add(Hint.TITLE);
      }
      aside |= ASIDE.contains(word);
      comments |= COMMENTS.contains(word);
    }
    return new Meaning(hints, aside, comments);
  }

  /** Whether an element is called a standfirst by a word that means nothing else. */
  static boolean isStandfirst(Element element) {
    return WORDS.hasAny("deck", ClassWords.words(ClassWords.naming(element)));
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
