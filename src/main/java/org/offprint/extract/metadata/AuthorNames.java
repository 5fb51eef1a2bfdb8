package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.WordTable;

/** Takes a written byline apart into names: no "By", no jobs, no dates, no e-mail addresses. */
public final class AuthorNames {
  private static final int LONGEST = 400;
  private static final int MOST_NAMES = 40;
  private static final WordTable WORDS = WordTable.read("bylines.txt");

  private AuthorNames() {}

  /** The names in a byline, each as written; none if it holds none. */
  public static List<String> in(String byline) {
    List<String> names = new ArrayList<>();
    String text =
        FieldText.folded(byline.length() > LONGEST ? byline.substring(0, LONGEST) : byline);
    boolean first = true;
    String line = BylineLead.withoutLead(opened(withoutAddresses(withoutBrackets(text))));
    for (String piece : NameSeparators.split(line)) {
      String name = name(piece, first);
      first &= name.isEmpty();
      boolean agency =
          !names.isEmpty()
              && PersonNames.isAbbreviated(name)
              && !PersonNames.isAbbreviated(names.getFirst());
      if (!name.isEmpty() && names.size() < MOST_NAMES && !has(names, name) && !agency) {
        names.add(name);
      }
    }
    return names;
  }

  /** The names in several bylines, each once. */
  public static List<String> in(List<String> bylines) {
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

  /** Without the marks that set a line apart from what stands before it. */
  private static String opened(String text) {
    int start = 0;
    while (start < text.length() && "-–—|•·/ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  /** "Lee, Ann" as libraries write it; as it is if it is no such name. */
  static String turned(String name) {
    int comma = name.indexOf(", ");
    boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0 && name.indexOf(' ') > comma;
    return one ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  private static boolean has(List<String> names, String name) {
    return names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
  }

  private static String name(String piece, boolean first) {
    String name = PersonNames.trimmed(PersonNames.untilStop(BylineLead.withoutLead(piece.strip())));
    name = PersonNames.withoutTitle(name);
    boolean job = PersonNames.isJob(FieldText.lower(name), first);
    return PersonNames.isName(name) && !job ? name : "";
  }

  /** "A (with B and C)" names all three; other brackets hold what is no name. */
  private static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("(（[".indexOf(c) >= 0 && i > 0) {
        boolean with =
            WORDS.has(
                "with", text.substring(i + 1, i + 1 + BylineLead.wordEnd(text.substring(i + 1))));
        if (with) {
          out.append(", ");
          i += BylineLead.wordEnd(text.substring(i + 1)) + 1;
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
}
