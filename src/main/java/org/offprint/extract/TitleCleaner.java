package org.offprint.extract;

import java.util.List;

/** Takes the site's name off a title. */
final class TitleCleaner {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " ― ", "｜", " ~ ",
    " ‹ ", " ∙ ", "_", " ≫ ", " ❘ ", " -- ", "|", ": "
  };
  private static final int SHORTEST = 3;

  private TitleCleaner() {}

  /**
   * The title without the pieces at its ends that name the site.
   *
   * @param title plain text
   * @param site the site's names: as it calls itself, its host
   */
  static String clean(String title, List<String> site) {
    String cleaned = title;
    for (int i = 0; i < 3; i++) {
      String shorter = once(cleaned, site);
      if (shorter.equals(cleaned)) {
        break;
      }
      cleaned = shorter;
    }
    return cleaned;
  }

  private static String once(String title, List<String> site) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0 && isSite(title.substring(last + separator.length()), site)) {
        return keep(title, title.substring(0, last));
      }
      int first = title.indexOf(separator);
      if (first > 0 && isSite(title.substring(0, first), site)) {
        return keep(title, title.substring(first + separator.length()));
      }
    }
    return title;
  }

  private static String keep(String whole, String rest) {
    return FieldText.key(rest).length() < SHORTEST ? whole : rest.strip();
  }

  /** Whether a piece of a title names the site: as it calls itself, or much like its host. */
  static boolean isSite(String piece, List<String> site) {
    String key = FieldText.key(piece);
    if (key.isEmpty() || piece.length() > 80) {
      return key.isEmpty();
    }
    for (String name : site) {
      String own = FieldText.key(name);
      boolean same =
          own.equals(key) || own.length() > 4 && (key.startsWith(own) || key.endsWith(own));
      if (!own.isEmpty() && (same || key.length() > 4 && own.startsWith(key))) {
        return true;
      }
    }
    return false;
  }

  /** The longest piece between separators, for titles whose site is not known by name. */
  static String longestPiece(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0 && !separator.equals(": ") && !separator.equals("_")) {
        String head = title.substring(0, last).strip();
        String tail = title.substring(last + separator.length()).strip();
        return head.length() >= tail.length() ? head : tail;
      }
    }
    return title;
  }
}
