package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a byline, white space folded, where one name ends and the next begins. */
final class NameSeparators {
  private static final String MARKS = ";|•·；、";

  /** Words that stand between names, if a capital or a letter without case follows. */
  private static final Set<String> JOINTS =
      Set.of(
          "and", "And", "AND", "und", "et", "y", "e", "en", "og", "och", "ve", "и", "i", "و",
          "اور");

  private static final int LONGEST_JOINT = 3;

  private NameSeparators() {}

  /** The pieces of a line, empty ones included; at least one. */
  static List<String> split(String line) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); ) {
      int end = mayBegin(line.charAt(i)) ? end(line, i) : i;
      if (end > i) {
        pieces.add(line.substring(start, i));
        start = end;
      }
      i = Math.max(end, i + 1);
    }
    pieces.add(line.substring(start));
    return pieces;
  }

  private static boolean mayBegin(char c) {
    return c == ' ' || c == ',' || c == '/' || MARKS.indexOf(c) >= 0;
  }

  /** The end of the separator that begins at a place; that place if none does. */
  private static int end(String line, int from) {
    int at = skipSpaces(line, from);
    if (at < line.length()) {
      char mark = line.charAt(at);
      if (MARKS.indexOf(mark) >= 0) {
        return skipSpaces(line, at + 1);
      }
      if (mark == ',' || mark == '/') {
        int end = skipSpaces(line, at + 1);
        if (end > at + 1) {
          return end;
        }
      }
    }
    if (line.charAt(from) == ',') {
      boolean letter = from + 1 < line.length() && Character.isLetter(line.codePointAt(from + 1));
      return letter ? from + 1 : from;
    }
    return line.charAt(from) == ' ' ? jointEnd(line, from) : from;
  }

  /** The end of a word or sign between two names, with the spaces around it. */
  private static int jointEnd(String line, int from) {
    int space = line.indexOf(' ', from + 1);
    if (space < 0 || space - from - 1 > LONGEST_JOINT) {
      return from;
    }
    String word = line.substring(from + 1, space);
    boolean joins =
        word.equals("&")
            || (space + 1 < line.length()
                && JOINTS.contains(word)
                && mayBeginName(line.codePointAt(space + 1)));
    return joins ? space + 1 : from;
  }

  private static boolean mayBeginName(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.OTHER_LETTER -> true;
      default -> false;
    };
  }

  private static int skipSpaces(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
