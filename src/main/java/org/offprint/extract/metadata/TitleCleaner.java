package org.offprint.extract.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;

/** Takes the site's name off a title. */
final class TitleCleaner {
  private static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " ― ", "｜",
          " ~ ", " ‹ ", " ∙ ", "_", " ≫ ", " ❘ ", " -- ", "|", " : ", ": ", ":", "：", "-");

  /** The separators, as bits, that each sign is the first of. */
  private static final Map<Character, Integer> SEPARATED_BY = separatedBy();

  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_PRESS = 8;

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
    int signs = signs(title);
    for (int i = 0; i < SEPARATORS.size(); i++) {
      if ((signs >> i & 1) == 0) {
        continue;
      }
      String separator = SEPARATORS.get(i);
      int last = title.lastIndexOf(separator);
      String end = last > 0 ? title.substring(last + separator.length()) : "";
      if (last > 0 && (isSite(end, site) || isPress(end))) {
        return keep(title, title.substring(0, last));
      }
      int first = separator.length() == 1 ? -1 : title.indexOf(separator);
      if (first > 0 && isSite(title.substring(0, first), site)) {
        return keep(title, title.substring(first + separator.length()));
      }
    }
    return title;
  }

  /** Of each separator that may stand in a title, for all of its first sign, a bit. */
  private static int signs(String title) {
    int signs = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (!HashedWords.isLetterOrDigit(c) && c != ' ') {
        signs |= SEPARATED_BY.getOrDefault(c, 0);
      }
    }
    return signs;
  }

  private static Map<Character, Integer> separatedBy() {
    Map<Character, Integer> bits = new HashMap<>();
    for (int i = 0; i < SEPARATORS.size(); i++) {
      bits.merge(SEPARATORS.get(i).strip().charAt(0), 1 << i, (a, b) -> a | b);
    }
    return Map.copyOf(bits);
  }

  private static String keep(String whole, String rest) {
    return FieldText.key(rest).length() < SHORTEST ? whole : rest.strip();
  }

  /** Whether the end of a title is called as papers in East Asia are: "新华网". */
  private static boolean isPress(String end) {
    return !end.isEmpty() && end.length() <= LONGEST_PRESS && PersonNames.isPress(end);
  }

  /** Whether a text is the site's name, or so near to it that it can be nothing else. */
  static boolean isSite(String text, List<String> site) {
    String key = FieldText.key(text);
    if (key.isEmpty() || text.length() > LONGEST_NAME) {
      return key.isEmpty();
    }
    for (String name : site) {
      String own = FieldText.key(name);
      if (!own.isEmpty() && isNear(key, own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(String key, String own) {
    if (key.equals(own)) {
      return true;
    }
    int difference = Math.abs(key.length() - own.length());
    boolean near = difference <= Math.min(key.length(), own.length()) / 2;
    return near
        && Math.min(key.length(), own.length()) > 3
        && (key.startsWith(own) || key.endsWith(own) || own.startsWith(key) || own.endsWith(key));
  }
}
