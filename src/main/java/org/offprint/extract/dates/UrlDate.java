package org.offprint.extract.dates;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.words.FieldText;

/** The date in a page's address, as in {@code /2023/10/31/} or {@code /politics-2023-10-31}. */
public final class UrlDate {
  private UrlDate() {}

  /** The first full date in the path; null if there is none. */
  public static @Nullable LocalDate of(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    for (int i = 0; i + 7 < path.length(); i++) {
      if (i == 0 || !isDigit(path.charAt(i - 1))) {
        LocalDate date = at(path, i);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate at(String path, int start) {
    LocalDate reversed = reversed(path, start);
    if (reversed != null) {
      return reversed;
    }
    int year = number(path, start, 4);
    if (year < 1990 || year > 2100) {
      return null;
    }
    int mark = path.charAt(start + 4);
    boolean apart = mark == '/' || mark == '-' || mark == '_' || mark == '.';
    int m = start + (apart ? 5 : 4);
    int month = number(path, m, 2);
    int monthEnd = m + 2;
    if (month < 0 && apart) {
      month = number(path, m, 1);
      monthEnd = m + 1;
    }
    if (month < 0 && mark == '/' && m + 3 < path.length()) {
      month = MonthNames.number(FieldText.lower(path.substring(m, m + 3)), "en");
      monthEnd = m + 3;
    }
    int d = apart ? monthEnd + 1 : monthEnd;
    if (month < 1 || (apart && (monthEnd >= path.length() || path.charAt(monthEnd) != mark))) {
      return null;
    }
    int day = number(path, d, 2);
    int end = d + 2;
    if (day < 0 && apart) {
      day = number(path, d, 1);
      end = d + 1;
    }
    boolean cutOff = end >= path.length() || !isDigit(path.charAt(end));
    return cutOff ? date(year, month, day) : null;
  }

  /** 31-10-2023. */
  private static @Nullable LocalDate reversed(String path, int start) {
    int year = number(path, start + 6, 4);
    boolean dashes =
        start + 10 <= path.length()
            && path.charAt(start + 2) == '-'
            && path.charAt(start + 5) == '-';
    boolean cutOff = start + 10 >= path.length() || !isDigit(path.charAt(start + 10));
    return dashes && cutOff && year > 1990 && year < 2100
        ? date(year, number(path, start + 3, 2), number(path, start, 2))
        : null;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of exactly so many digits; -1 if there is none. */
  private static int number(String text, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      if (i >= text.length() || !isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
