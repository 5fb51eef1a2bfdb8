package org.offprint.extract.blocks;

import java.util.List;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.words.HashedWords;
import org.offprint.model.PublishedTime;

/** Compares a block with what the metadata say: is it the title, the standfirst, the byline? */
final class Resemblance {
  private static final int SHORT = 12;
  private static final int TELLING = 30;
  private static final int BEGINNING = 120;
  private static final int LONGEST_DAY = 12;

  private static final List<String> DECKS_APART = List.of("en", "ja", "zh", "ko");

  /** How a sentence about a person goes on after the name. */
  private static final List<String> IS = List.of(" is ", " ist ", " est ", " es ", " è ", " é ");

  private final String wholeTitle;
  private final String siteName;
  private final String title;
  private final String standfirst;
  private final List<String> authors;
  private final int authorsLength;
  private final String year;
  private final boolean setsDecksApart;

  Resemblance(Metadata metadata) {
    wholeTitle = metadata.title();
    siteName = metadata.siteName();
    title = PageFacts.fold(metadata.title());
    standfirst = PageFacts.fold(metadata.standfirst());
    authors = metadata.authors().stream().map(PageFacts::fold).filter(a -> a.length() > 2).toList();
    authorsLength = authors.stream().mapToInt(String::length).sum();
    setsDecksApart = DECKS_APART.stream().anyMatch(metadata.language()::startsWith);
    PublishedTime published = metadata.published();
    year = published == null ? "" : Integer.toString(published.date().getYear());
  }

  /**
   * Whether the article is in a language whose papers set a summary above the text that is no part
   * of it; in others it is the first paragraph.
   */
  boolean setsDecksApart() {
    return setsDecksApart;
  }

  /** The title as it is written. */
  String wholeTitle() {
    return wholeTitle;
  }

  /** Whether a text names the site. */
  boolean namesSite(String text) {
    return siteName.length() > 2 && text.contains(siteName);
  }

  /** Whether it is worth comparing a block at all: it is short, or begins as the metadata do. */
  boolean mayResemble(TextBlock block) {
    String text = block.text();
    return block.words() <= 2 * SHORT || begins(text, title) || begins(text, standfirst);
  }

  private static boolean begins(String text, String folded) {
    int at = 0;
    for (int i = 0; i < text.length() && at < Math.min(TELLING / 2, folded.length()); i++) {
      char c = text.charAt(i);
      if (HashedWords.isLetterOrDigit(c)) {
        if (HashedWords.lower(c) != folded.charAt(at)) {
          return false;
        }
        at++;
      }
    }
    return at > 0;
  }

  /** Whether a folded text is the title. */
  boolean isTitle(String folded) {
    return !folded.isEmpty() && folded.equals(title);
  }

  /** Whether a folded text is the title with the day right before it: "27.01.2022Oil prices". */
  boolean isDatedTitle(String folded) {
    int before = folded.length() - title.length();
    return title.length() >= SHORT
        && before > 0
        && before <= LONGEST_DAY
        && folded.endsWith(title)
        && folded.substring(0, before).chars().allMatch(Character::isDigit);
  }

  /** Whether a folded text is the title or the greater part of it. */
  boolean isLikeTitle(String folded) {
    return folded.length() > 10
        && title.length() > 10
        && ((folded.contains(title) && folded.length() < 2 * title.length())
            || (title.contains(folded) && folded.length() * 2 > title.length()));
  }

  /** Whether a folded text is the standfirst, or as much of it as a page shows or tells. */
  boolean isStandfirst(String folded) {
    if (standfirst.isEmpty() || folded.isEmpty()) {
      return false;
    }
    int shorter = Math.min(folded.length(), standfirst.length());
    return folded.equals(standfirst)
        || (shorter >= TELLING && (folded.startsWith(standfirst) || standfirst.startsWith(folded)));
  }

  /** Whether a short text names an author. */
  boolean namesAuthor(String folded, int words) {
    return words <= SHORT + 6 && named(folded) > 0;
  }

  /** Whether a text opens with the name of an author and says who that is. */
  boolean tellsOfAuthor(String text) {
    String folded = PageFacts.fold(text.substring(0, Math.min(text.length(), BEGINNING)));
    for (String author : authors) {
      if (folded.startsWith(author)) {
        int after = text.indexOf(' ', author.length());
        String rest = after < 0 ? "" : " " + text.substring(after);
        return IS.stream().anyMatch(is -> rest.contains(is));
      }
    }
    return false;
  }

  /** How many of the authors a folded text names. */
  private int named(String folded) {
    int named = 0;
    for (String author : authors) {
      named += folded.contains(author) ? 1 : 0;
    }
    return named;
  }

  /** Whether a short text tells when the article was published. */
  boolean tellsDate(String text, int words) {
    return words <= SHORT && !year.isEmpty() && text.contains(year);
  }

  /** Whether a folded text is an author's name and little else. */
  boolean isByline(String folded) {
    for (String author : authors) {
      if (folded.contains(author) && folded.length() <= author.length() + 8) {
        return true;
      }
    }
    return !authors.isEmpty()
        && folded.length() <= authorsLength + 4 * authors.size() + 4
        && named(folded) == authors.size();
  }
}
