package org.offprint.extract.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.WordTable;

/**
 * What the makers of pages call the places that tell of an article, in the languages they write.
 */
final class MarkWords {
  private static final WordTable WORDS = WordTable.read("marks.txt");
  private static final Set<String> AUTHOR_PATHS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "auteur",
          "autore",
          "journalist",
          "editors",
          "newsteam",
          "by",
          "staff",
          "user",
          "profile",
          "redaktion",
          "yazar",
          "firmas",
          "contributor",
          "reporter");
  private static final int LONGEST_PATH = 11;

  /** The first letters, as bits, that paths of each length begin with. */
  private static final int[] FIRST_LETTERS = new int[LONGEST_PATH + 1];

  static {
    for (String path : AUTHOR_PATHS) {
      FIRST_LETTERS[path.length()] |= 1 << (path.charAt(0) - 'a');
    }
  }

  private MarkWords() {}

  /** Most pieces of paths are told from authors' by their length and first letter. */
  private static boolean mayBeAuthorPath(char first, int length) {
    return first >= 'a' && first <= 'z' && (FIRST_LETTERS[length] >> (first - 'a') & 1) != 0;
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
    if (Attr.of(link, "rel").contains("author")) {
      return true;
    }
    String href = Attr.of(link, "href");
    int slash = href.indexOf('/');
    while (slash >= 0) { // a part of the path that is called so and leads on
      int next = href.indexOf('/', slash + 1);
      if (next > slash + 2
          && next - slash - 1 <= LONGEST_PATH
          && next + 1 < href.length()
          && mayBeAuthorPath(href.charAt(slash + 1), next - slash - 1)
          && AUTHOR_PATHS.contains(href.substring(slash + 1, next))) {
        return true;
      }
      slash = next;
    }
    return false;
  }
}
