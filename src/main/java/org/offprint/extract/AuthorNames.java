package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a written byline apart into names: no "By", no jobs, no dates, no e-mail addresses. */
final class AuthorNames {
  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_NAMES = 40;
  private static final int MOST_WORDS = 8;
  private static final String EDGES = ".,:;|-–—@*\"'“”/·•&●[]()<>《》";
  private static final WordTable WORDS = WordTable.read("bylines.txt");

  /** Where one name ends and the next begins. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[;|•·；、]\\s*|\\s*[,/]\\s+|,(?=\\p{L})|\\s&\\s"
              + "|\\s(?:and|And|AND|und|et|y|e|en|og|och|ve|и|i|و|اور)\\s(?=\\p{Lu}|\\p{Lo})");

  private AuthorNames() {}

  /** The names in a byline, each as written; none if it holds none. */
  static List<String> in(String byline) {
    List<String> names = new ArrayList<>();
    String text =
        FieldText.folded(byline.length() > LONGEST ? byline.substring(0, LONGEST) : byline);
    boolean first = true;
    for (String piece : BETWEEN.split(withoutLead(withoutAddresses(withoutBrackets(text))), -1)) {
      String name = name(piece, first);
      first &= name.isEmpty();
      if (!name.isEmpty() && names.size() < MOST_NAMES && !has(names, name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The names in several bylines, each once. */
  static List<String> in(List<String> bylines) {
    List<String> names = new ArrayList<>();
    for (String byline : bylines) {
      for (String name : in(byline)) {
        if (!has(names, name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** "Lee, Ann" as libraries write it; as it is if it is no such name. */
  static String turned(String name) {
    int comma = name.indexOf(", ");
    boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0 && name.indexOf(' ') > comma;
    return one ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  /** Whether a text begins with a word that introduces a name: "By", "Text:". */
  static boolean hasLead(String text) {
    return withoutLead(text).length() < text.length();
  }

  /** Whether a name is one of a desk or an account rather than a person: "Redaktion", "sarah-k". */
  static boolean isGeneral(String name) {
    String lower = FieldText.lower(name);
    for (String word : lower.split("[ -]", MOST_WORDS)) {
      if (WORDS.has("general", word)) {
        return true;
      }
    }
    boolean account = name.indexOf(' ') < 0 && name.equals(lower) && name.charAt(0) < 0x250;
    return account || WORDS.has("general", lower);
  }

  /**
   * Whether a name looks like one, letter by letter: few words, capitals where the script has them.
   *
   * @param precise whether the page marks it so clearly that one small word will do
   */
  static boolean looksLikeName(String name, boolean precise) {
    String[] words = name.split(" ", MOST_WORDS);
    if (words.length == 1 && precise) {
      return true; // an account's name
    }
    if (words.length > 6 || name.indexOf(':') >= 0 || Character.isDigit(name.charAt(0))) {
      return false;
    }
    for (String word : words) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && !WORDS.has("particle", FieldText.lower(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(List<String> names, String name) {
    return names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
  }

  /** A byline without the words that introduce its name. */
  static String withoutLead(String text) {
    String rest = withoutLabel(text);
    for (int i = 0; i < 4; i++) {
      int end = wordEnd(rest);
      String word = FieldText.lower(rest.substring(0, end)).replace(".", "");
      boolean colon = end < rest.length() && isColon(rest.charAt(end));
      boolean small = !Character.isUpperCase(rest.isEmpty() ? ' ' : rest.charAt(0));
      boolean lead = WORDS.has("lead", word) && (colon || small || !WORDS.has("weaklead", word));
      boolean joint = i > 0 && (word.equals("&") || word.equals("und") || word.equals("and"));
      if (end == rest.length() || !(lead || joint)) {
        break;
      }
      rest = rest.substring(colon ? end + 1 : end).strip();
    }
    return inner(rest);
  }

  /** "Text & Fotos: Ann": what follows a colon, if only words that introduce names precede it. */
  private static String withoutLabel(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > 40) {
      return text;
    }
    for (String word : FieldText.lower(text.substring(0, colon)).split("[ ,/+&]+", MOST_WORDS)) {
      boolean joint = word.equals("und") || word.equals("and") || word.equals("et");
      if (!word.isEmpty() && !joint && !WORDS.has("lead", word)) {
        return text;
      }
    }
    return text.substring(colon + 1).strip();
  }

  /** "Posted on May 1 by Ann": what follows the last "by", if what stands before is no name. */
  private static String inner(String text) {
    String lower = FieldText.lower(text);
    for (String word : WORDS.all("inner")) {
      int at = lower.lastIndexOf(" " + word + " ");
      boolean sentence =
          at > 0
              && (text.substring(0, at).chars().anyMatch(Character::isDigit)
                  || WORDS.has("lead", lower.substring(0, wordEnd(lower)))
                  || !looksLikeName(text.substring(0, at), false)
                  || lower.startsWith("view all")
                  || lower.startsWith("zeige alle")
                  || lower.startsWith("alle "));
      if (sentence && lower.length() == text.length()) {
        return text.substring(at + word.length() + 2).strip();
      }
    }
    return text;
  }

  private static int wordEnd(String text) {
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !isColon(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isColon(char c) {
    return ":：●■／".indexOf(c) >= 0;
  }

  private static String name(String piece, boolean first) {
    String name = trimmed(untilStop(withoutLead(piece.strip())));
    boolean job = isJob(FieldText.lower(name), first);
    return isName(name) && !job ? name : "";
  }

  /** "A (with B and C)" names all three; other brackets hold what is no name. */
  private static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("(（[".indexOf(c) >= 0 && i > 0) {
        boolean with =
            WORDS.has("with", text.substring(i + 1, i + 1 + wordEnd(text.substring(i + 1))));
        if (with) {
          out.append(", ");
          i += wordEnd(text.substring(i + 1)) + 1;
        } else {
          depth++;
        }
      } else if (")）]".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Up to the word that cannot belong to a name any more: "Ann Lee in Politics". */
  private static String untilStop(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      int end = name.indexOf(' ', at + 1);
      String word = name.substring(at + 1, end < 0 ? name.length() : end);
      boolean weekday = word.length() > 3 && Character.isUpperCase(word.charAt(0));
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

  private static String trimmed(String name) {
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
    return name.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return EDGES.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** "Jr.", "B." keep their full stop. */
  private static boolean isAbbreviation(String name) {
    int start = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.', name.length() - 2)) + 1;
    return name.endsWith(".") && name.length() - start <= 3 && start > 0;
  }

  private static String withoutAddresses(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      boolean handle = word.startsWith("@") && words.size() > 1;
      if (word.indexOf('@') <= 0 && !handle) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static boolean isName(String name) {
    String lower = FieldText.lower(name);
    if (name.length() < 2 || name.length() > LONGEST_NAME || WORDS.has("none", lower)) {
      return false;
    }
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean address =
        lower.contains("://") || lower.startsWith("www.") || lower.contains("/author");
    long digits = name.chars().filter(Character::isDigit).count();
    long spaces = name.chars().filter(c -> c == ' ').count();
    return letters
        && !address
        && digits <= 4
        && spaces < MOST_WORDS
        && lower.indexOf('#') < 0
        && lower.indexOf('©') < 0
        && !isDate(lower);
  }

  private static boolean isJob(String lower, boolean first) {
    String bare = lower.replace(".", "");
    int last = bare.lastIndexOf(' ') + 1;
    if (bare.startsWith("the ") || (first && last == 0)) {
      return false; // "The Editor" signs, too
    }
    boolean ends = WORDS.has("job", bare.substring(last));
    boolean begins = !first && WORDS.has("job", bare.substring(0, wordEnd(bare)));
    return ends || begins;
  }

  private static boolean isDate(String lower) {
    boolean digits = lower.chars().anyMatch(Character::isDigit);
    if (!digits) {
      return false;
    }
    for (String word : lower.split("[ .:]+", MOST_WORDS)) {
      if (MonthNames.number(word, "") > 0 || TimeText.isHourWord(word)) {
        return true;
      }
    }
    return false;
  }
}
