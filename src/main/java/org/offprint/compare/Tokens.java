package org.offprint.compare;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into what an edit leaves whole: words, signs, runs of white space. */
final class Tokens {
  /** Written without spaces: every character is a token, with the marks that belong to it. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Tokens() {}

  /** The tokens of a text; together they are the text. */
  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int start = 0;
    Kind kind = Kind.SIGN;
    int from = 0;
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      Kind next = kind(text.codePointAt(from));
      if (from > start && (next != kind || next == Kind.SIGN || next == Kind.UNSPACED)) {
        tokens.add(text.substring(start, from));
        start = from;
      }
      kind = next;
      from = to;
    }
    if (start < text.length()) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }

  /** Whether a token says nothing by itself. */
  static boolean isBlank(String token) {
    return token.codePoints().allMatch(c -> kind(c) == Kind.SPACE);
  }

  private enum Kind {
    WORD,
    UNSPACED,
    SPACE,
    SIGN
  }

  private static Kind kind(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Kind.SPACE;
    }
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.FORMAT;
    if (!mark && !Character.isLetterOrDigit(c)) {
      return Kind.SIGN;
    }
    return UNSPACED.contains(UnicodeScript.of(c)) ? Kind.UNSPACED : Kind.WORD;
  }
}
