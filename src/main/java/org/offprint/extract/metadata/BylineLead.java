package org.offprint.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.WordTable;

/** Knows the words that introduce the names in a byline: "By", "Text:", "Posted on May 1 by". */
public final class BylineLead {
  private static final int MOST_WORDS = 8;
  private static final Pattern BETWEEN = Pattern.compile("[ ,/+&]+");
  private static final WordTable WORDS = WordTable.read("bylines.txt");

  /** With a space on either side. */
  private static final List<String> INNER =
      WORDS.all("inner").stream().map(word -> " " + word + " ").toList();

  private BylineLead() {}

  /** Whether a text begins with a word that introduces a name: "By", "Text:". */
  static boolean hasLead(String text) {
    return withoutLead(text).length() < text.length();
  }

  /** A byline without the words that introduce its name. */
  public static String withoutLead(String text) {
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
    for (String word : BETWEEN.split(FieldText.lower(text.substring(0, colon)), MOST_WORDS)) {
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
    for (String word : INNER) {
      int at = lower.lastIndexOf(word);
      boolean sentence =
          at > 0
              && (text.substring(0, at).chars().anyMatch(Character::isDigit)
                  || WORDS.has("lead", lower.substring(0, wordEnd(lower)))
                  || !PersonNames.looksLikeName(text.substring(0, at), false)
                  || lower.startsWith("view all")
                  || lower.startsWith("zeige alle")
                  || lower.startsWith("alle ")
                  || lower.startsWith("alles "));
      if (sentence && lower.length() == text.length()) {
        return text.substring(at + word.length()).strip();
      }
    }
    return text;
  }

  static int wordEnd(String text) {
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !isColon(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isColon(char c) {
    return ":：●■／・".indexOf(c) >= 0;
  }
}
