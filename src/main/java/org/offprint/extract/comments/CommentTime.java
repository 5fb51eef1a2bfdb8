package org.offprint.extract.comments;

import java.time.Instant;
import java.util.regex.Pattern;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.dates.DateTokens;
import org.offprint.extract.dates.MonthNames;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.WordTable;

/** The words in which a comment's head gives its time. */
public final class CommentTime {
  private static final String MARKS = "|•·‧∙—–»«()[]";
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Uhr|uhr|h|hs|Hs)\\.?)?");
  private static final WordTable WORDS = WordTable.read("comments.txt");

  private CommentTime() {}

  /**
   * The piece of a label that is a time, as written.
   *
   * @param label white space folded
   * @param marked whether the page marks the label as a time
   * @return empty if the label holds no time
   */
  public static String in(String label, Instant now, boolean marked) {
    if (label.isEmpty() || label.length() > 120 || !mayBeTime(label, marked)) {
      return "";
    }
    int start = 0;
    for (int i = 0; i <= label.length(); i++) {
      if (i == label.length() || MARKS.indexOf(label.charAt(i)) >= 0) {
        String written = label.substring(start, i).strip();
        String shorter = trimmed(written);
        String piece = // "il y a" loses its sense without "il"
            isTime(shorter, now) ? withoutName(shorter, now) : written;
        boolean cut = !(start == 0 && i == label.length());
        if (isTime(piece, now) && (cut || marked || isMostlyTime(piece))) {
          boolean clock = i < label.length() && isClock(label.substring(i + 1).strip());
          return clock ? piece + label.substring(i - trailing(label, i)) : piece;
        }
        start = i + 1;
      }
    }
    String shorter = trimmed(label);
    String whole = isTime(shorter, now) ? shorter : label;
    if (isTime(whole, now)) {
      return marked || isMostlyTime(whole) ? whole : "";
    }
    return marked && label.length() <= 40 && isPartOfTime(label) ? trimmed(label) : "";
  }

  /** A time of day alone: "8:11 AM". */
  private static boolean isClock(String text) {
    return text.length() <= 16 && CLOCK.matcher(text).matches();
  }

  /** How many spaces stand before a place. */
  private static int trailing(String label, int place) {
    int spaces = 0;
    while (spaces < place && label.charAt(place - spaces - 1) == ' ') {
      spaces++;
    }
    return spaces;
  }

  /** Without a name before it: "Ann on 5 May 2020". */
  private static String withoutName(String piece, Instant now) {
    for (int at = piece.indexOf(' '); at > 0; at = piece.indexOf(' ', at + 1)) {
      int end = piece.indexOf(' ', at + 1);
      String word = end < 0 ? "" : FieldText.lower(piece.substring(at + 1, end));
      if (word.length() > 1 && WORDS.has("before", word) && isTime(piece.substring(end + 1), now)) {
        return piece.substring(end + 1);
      }
    }
    return piece;
  }

  private static boolean isTime(String piece, Instant now) {
    return piece.length() > 2
        && piece.length() <= 60
        && DateText.find(piece, DateStyle.UNKNOWN, now) != null;
  }

  /** A time of day, or a day without its year, in a place that is marked as a time. */
  private static boolean isPartOfTime(String label) {
    boolean number = false;
    boolean month = false;
    for (DateTokens.Token token : DateTokens.of(label)) {
      number |= token.isNumber();
      month |= !token.isNumber() && MonthNames.number(token.text(), "") > 0;
    }
    int colon = label.indexOf(':');
    boolean clock =
        colon > 0
            && colon + 2 < label.length()
            && Character.isDigit(label.charAt(colon - 1))
            && Character.isDigit(label.charAt(colon + 1));
    return number && (month || clock);
  }

  /** A label that is not marked must not be a sentence that mentions a time. */
  private static boolean isMostlyTime(String piece) {
    int words = 1;
    for (int i = 0; i < piece.length(); i++) {
      words += piece.charAt(i) == ' ' ? 1 : 0;
    }
    return words <= 9 && ".!?".indexOf(piece.charAt(piece.length() - 1)) < 0;
  }

  private static boolean mayBeTime(String label, boolean marked) {
    if (marked) {
      return true;
    }
    for (int i = 0; i < label.length(); i++) {
      if (Character.isDigit(label.charAt(i))) {
        return true;
      }
    }
    return label.length() <= 24 && label.indexOf(' ') > 0;
  }

  private static String trimmed(String piece) {
    String rest = piece;
    for (int i = 0; i < 5; i++) {
      int space = rest.indexOf(' ');
      String first = space < 0 ? rest : rest.substring(0, space);
      if (space > 0 && WORDS.has("before", FieldText.lower(first))) {
        rest = rest.substring(space + 1);
      } else if (!rest.isEmpty() && ",:-–/.".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1).strip();
      }
      int last = rest.lastIndexOf(' ');
      if (last > 0
          && WORDS.has("after", FieldText.lower(rest.substring(last + 1)).replace(":", ""))) {
        rest = rest.substring(0, last);
      } else if (!rest.isEmpty() && ",:-–#/.".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
        rest = rest.substring(0, rest.length() - 1).strip();
      }
    }
    return rest;
  }
}
