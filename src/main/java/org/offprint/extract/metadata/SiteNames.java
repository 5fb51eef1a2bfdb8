package org.offprint.extract.metadata;

import java.util.List;
import java.util.Locale;
import org.offprint.extract.words.ClassWords;

/**
 * What a site is called, to tell its name from its authors': as it calls itself, its publisher, its
 * host.
 */
final class SiteNames {
  private static final int SHORTEST_TOGETHER = 5;

  private final List<String> names;

  /** The words of each name. */
  private final List<List<String>> words;

  SiteNames(List<String> names) {
    this.names = List.copyOf(names);
    this.words = names.stream().map(SiteNames::words).toList();
  }

  private static List<String> words(String name) {
    return ClassWords.words(name.toLowerCase(Locale.ROOT));
  }

  /** The names that are neither the site's nor those of desks. */
  List<String> people(List<String> names) {
    return names.stream().filter(n -> !isSite(n) && !PersonNames.isGeneral(n)).toList();
  }

  /** Whether a name is the site's, or made of words of the site's name alone. */
  private boolean isSite(String name) {
    if (TitleCleaner.isSite(name, names) || isDomain(name)) {
      return true;
    }
    List<String> theirs = words(name);
    for (int i = 0; i < names.size(); i++) {
      List<String> ownWords = words.get(i);
      if (isWrittenTogether(name, names.get(i))
          || ownWords.containsAll(theirs)
          || isInitials(name, ownWords)) {
        return true;
      }
    }
    return false;
  }

  /** "The Quay Post" of "thequaypost.example". */
  private static boolean isWrittenTogether(String name, String own) {
    int dot = own.indexOf('.');
    String letters = name.replace(" ", "").toLowerCase(Locale.ROOT);
    return dot > SHORTEST_TOGETHER
        && name.indexOf(' ') > 0
        && own.substring(0, dot).toLowerCase(Locale.ROOT).replace("-", "").equals(letters);
  }

  /** "news.example". */
  private static boolean isDomain(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 2
        && name.indexOf(' ') < 0
        && name.length() - dot - 1 >= 2
        && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
  }

  /** "NE" of "News Example". */
  private static boolean isInitials(String name, List<String> words) {
    if (name.length() != words.size() || words.size() < 2) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (Character.toLowerCase(name.charAt(i)) != words.get(i).charAt(0)) {
        return false;
      }
    }
    return true;
  }
}
