package org.offprint.extract.metadata;

import java.util.regex.Pattern;
import org.offprint.extract.dates.MonthNames;
import org.offprint.extract.dates.TimeText;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.WordTable;

/** Tells people's names from jobs, desks, agencies, dates and buttons. */
public final class PersonNames {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 8;
  private static final String EDGES = ".,:;|-–—@*\"'“”/·•&●[]()<>《》";
  private static final Pattern DATE_PARTS = Pattern.compile("[ .:]+");
  private static final WordTable WORDS = WordTable.read("bylines.txt");

  private PersonNames() {}

  /** Whether a name is one of a desk or an account rather than a person: "Redaktion", "sarah-k". */
  static boolean isGeneral(String name) {
    String lower = FieldText.lower(name);
    int start = 0;
    int words = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || (isJoint(lower.charAt(i)) && words < MOST_WORDS - 1)) {
        if (WORDS.has("general", lower.substring(start, i))) {
          return true;
        }
        words++;
        start = i + 1;
      }
    }
    if (lower.endsWith("admin") || isPress(name)) {
      return true;
    }
    boolean account = name.indexOf(' ') < 0 && name.equals(lower) && name.charAt(0) < 0x250;
    return account || WORDS.has("general", lower);
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-';
  }

  /** Whether a name in Chinese, Japanese or Korean ends as those of papers and agencies do. */
  static boolean isPress(String name) {
    return name.charAt(name.length() - 1) > 0x2E80
        && WORDS.all("press").stream().anyMatch(name::endsWith);
  }

  /**
   * Whether a name looks like one, letter by letter: few words, capitals where the script has them.
   *
   * @param precise whether the page marks it so clearly that one small word will do
   */
  public static boolean looksLikeName(String name, boolean precise) {
    String[] words = name.split(" ", MOST_WORDS);
    boolean counted = words.length > 1 && Character.isDigit(name.charAt(0)); // "3 Posts"
    if (precise && !counted && (words.length == 1 || (words.length == 2 && isCapital(words[1])))) {
      return true; // an account's name
    }
    if (words.length > 6 || name.indexOf(':') >= 0 || Character.isDigit(name.charAt(0))) {
      return false;
    }
    if (WORDS.has("article", words[0])) {
      return false; // "der Befreiung zum Staatsvertrag"
    }
    for (String word : words) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && !WORDS.has("particle", FieldText.lower(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isName(String name) {
    String lower = FieldText.lower(name);
    if (name.length() < 2 || name.length() > LONGEST_NAME || WORDS.has("none", lower)) {
      return false;
    }
    boolean letters = false;
    int digits = 0;
    int spaces = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters |=
          Character.isSurrogate(c)
              ? Character.isLetter(name.codePointAt(i))
              : HashedWords.isLetter(c);
      digits += Character.isDigit(c) ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
    }
    return letters
        && digits <= 4
        && spaces < MOST_WORDS
        && lower.indexOf('#') < 0
        && lower.indexOf('©') < 0
        && !isAddress(lower)
        && (digits == 0 || !isDate(lower));
  }

  private static boolean isAddress(String lower) {
    return lower.contains("://") || lower.startsWith("www.") || lower.contains("/author");
  }

  static boolean isJob(String lower, boolean first) {
    String bare = lower.replace(".", "");
    int last = bare.lastIndexOf(' ') + 1;
    if (bare.startsWith("the ") || (first && last == 0)) {
      return false; // "The Editor" signs, too
    }
    boolean ends = WORDS.has("job", bare.substring(last));
    boolean begins = !first && WORDS.has("job", bare.substring(0, BylineLead.wordEnd(bare)));
    return ends || begins;
  }

  private static boolean isDate(String lower) {
    for (String word : DATE_PARTS.split(lower, MOST_WORDS)) {
      if (MonthNames.number(word, "") > 0 || TimeText.isHourWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** Without what follows names in East Asia: "김하늘 기자". */
  static String withoutTitle(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && WORDS.has("title", name.substring(space + 1))
        ? name.substring(0, space)
        : name;
  }

  /** "AFP", "dpa": behind a name, whom it is written for. */
  static boolean isAbbreviated(String name) {
    boolean capitals = name.chars().allMatch(Character::isUpperCase);
    return name.length() <= 4 && (capitals || WORDS.has("agency", FieldText.lower(name)));
  }

  static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (end > start
        && isEdge(name.charAt(end - 1))
        && !isAbbreviation(name.substring(start, end))) {
      end--;
    }
    while (start < end && isEdge(name.charAt(start))) {
      start++;
    }
    return withoutNote(name.substring(start, end));
  }

  /** Without the number of a note behind a full name: "Ann Lee 1", "Ann Lee †". */
  private static String withoutNote(String name) {
    int space = name.lastIndexOf(' ');
    boolean full = space > 0 && name.indexOf(' ') < space;
    String last = name.substring(space + 1);
    boolean note = last.length() <= 2 && last.chars().allMatch(c -> isNoteSign((char) c));
    return full && note ? name.substring(0, space) : name;
  }

  private static boolean isNoteSign(char c) {
    return (c >= '0' && c <= '9') || "†‡§∗⋆".indexOf(c) >= 0;
  }

  private static boolean isEdge(char c) {
    return EDGES.indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.PRIVATE_USE; // icons
  }

  /** "Jr.", "B." keep their full stop. */
  private static boolean isAbbreviation(String name) {
    int start = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.', name.length() - 2)) + 1;
    return name.endsWith(".") && name.length() - start <= 3 && start > 0;
  }

  /** Up to the word that cannot belong to a name any more: "Ann Lee in Politics". */
  static String untilStop(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      int end = name.indexOf(' ', at + 1);
      String word = name.substring(at + 1, end < 0 ? name.length() : end);
      boolean weekday =
          word.length() > 3
              && Character.isUpperCase(word.charAt(0))
              && !name.substring(0, at).endsWith(" On"); // "The Mail On Sunday"
      String lower = FieldText.lower(word);
      boolean date =
          end > 0
              && end + 1 < name.length()
              && Character.isDigit(name.charAt(end + 1))
              && MonthNames.number(lower.replace(".", ""), "") > 0;
      if (date || (WORDS.has("stop", lower) && (weekday || lower.equals(word)))) {
        return name.substring(0, at);
      }
    }
    return name;
  }
}
