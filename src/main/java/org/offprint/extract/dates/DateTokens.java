package org.offprint.extract.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;

/** Cuts a text into the pieces that dates are made of: numbers, words and marks. */
public final class DateTokens {
  private static final int LONGEST_TEXT = 400;

  private static final String[] MARKS = new String[128];

  static {
    Arrays.setAll(MARKS, Character::toString);
  }

  private DateTokens() {}

  /**
   * One piece.
   *
   * @param text a word in lower case, a single mark, or a number's digits as 0 to 9
   * @param value the number's value; -1 for words and marks
   * @param glued true if no white space stands before it
   */
  public record Token(String text, int value, boolean glued) {
    public boolean isNumber() {
      return value >= 0;
    }

    int digits() {
      return isNumber() ? text.length() : 0;
    }

    boolean is(String mark) {
      return text.equals(mark);
    }
  }

  /**
   * The pieces of a text's first 400 characters. Digits of all scripts count; every Han character
   * is a word of its own.
   */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int end = Math.min(text.length(), LONGEST_TEXT);
    boolean glued = false;
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isSpace(c)) {
        glued = false;
      } else if (digit(c) >= 0) {
        next = numberEnd(text, i, end);
        tokens.add(number(text, i, next, glued));
        glued = true;
      } else if (isWordPart(c)) {
        next = isHan(c) ? next : wordEnd(text, i, end);
        tokens.add(new Token(FieldText.lower(text.substring(i, next)), -1, glued));
        glued = true;
      } else if (c < 128 || Character.getType(c) != Character.FORMAT) {
        tokens.add(new Token(dash(c), -1, glued));
        glued = true;
      }
      i = next;
    }
    return tokens;
  }

  private static Token number(String text, int start, int end, boolean glued) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      digits.append(digit(text.codePointAt(i)));
    }
    int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits.toString());
    return new Token(digits.toString(), value, glued);
  }

  private static int numberEnd(String text, int start, int end) {
    int i = start;
    while (i < end && digit(text.codePointAt(i)) >= 0) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && isWordPart(text.codePointAt(i)) && !isHan(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.min(i, text.length());
  }

  private static boolean isSpace(int c) {
    return c > 0xFFFF
        ? Character.isWhitespace(c) || Character.isSpaceChar(c)
        : FieldText.isSpace((char) c);
  }

  private static int digit(int c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }

  private static boolean isHan(int c) {
    return c >= 0x2E80 && Character.isIdeographic(c);
  }

  private static boolean isWordPart(int c) {
    if (c < 128) {
      return HashedWords.isLetter((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetter(c) || c == '\u200C';
    };
  }

  /** All dashes are one, all colons too. */
  private static String dash(int c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D' -> "-";
      case '\uFF1A' -> ":";
      case '\uFF0F', '\u2215' -> "/";
      case '\uFF0E' -> ".";
      case '\u060C', '\uFF0C' -> ",";
      default -> c < MARKS.length ? MARKS[c] : Character.toString(c);
    };
  }
}
