package org.offprint.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateTokens.Token;

/**
 * Reads a date in one of its forms from the tokens of a text: year, month or day first, in words or
 * figures, by era. Remembers where the date that was read last ends; for use by one thread.
 */
final class DateForms {
  private static final int FILLERS = 4;

  /** What the names of Japan's eras begin with. */
  private static final String ERAS = "令平昭";

  private final List<Token> tokens;
  private final DateStyle style;
  private final Instant now;
  private int end;

  /**
   * A reader of a text's tokens.
   *
   * @param style how the page's country writes dates
   * @param now what years in two digits are not after
   */
  DateForms(List<Token> tokens, DateStyle style, Instant now) {
    this.tokens = tokens;
    this.style = style;
    this.now = now;
  }

  /** The token behind the date that was read last. */
  int end() {
    return end;
  }

  /** The date that begins at a token, with {@link #end()} set behind it; null if none does. */
  @Nullable LocalDate dateAt(int i) {
    Token first = tokens.get(i);
    if (first.isNumber()) {
      return numberFirst(i, first);
    }
    int month = monthAt(i);
    if (month > 0) {
      return monthFirst(month);
    }
    return eraAt(i);
  }

  private @Nullable LocalDate numberFirst(int i, Token first) {
    if (first.digits() == 8) {
      end = i + 1;
      return compact(first.text());
    }
    if (first.digits() == 4) {
      return yearFirst(i, first.value());
    }
    if (first.digits() > 2) {
      return null;
    }
    LocalDate figures = figures(i);
    return figures != null ? figures : dayFirst(i, first.value());
  }

  @Nullable LocalDate compact(String digits) {
    LocalDate date =
        CalendarDate.of(
            Integer.parseInt(digits.substring(0, 4)),
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(6)),
            style.language());
    return date != null && date.getYear() > 1950 ? date : null;
  }

  /** 2023-10-31, 2023/10/31, 2023年10月31日, 2023년 10월 31일, 2023 October 31. */
  private @Nullable LocalDate yearFirst(int i, int year) {
    int m = skip(i + 1);
    int month = monthAt(m);
    int afterMonth = month > 0 ? end : m + 1;
    if (month == 0) {
      Token number = at(m);
      month = number.digits() <= 2 && m > i + 1 ? number.value() : 0;
    }
    int d = skip(afterMonth);
    Token day = at(d);
    if (month <= 0 || !day.isNumber() || day.digits() > 2) {
      return null;
    }
    end = DateFillers.isDayWord(at(d + 1)) ? d + 2 : d + 1;
    return CalendarDate.of(year, month, day.value(), style.language());
  }

  /** 31. Oktober 2023, 31 octobre 2023, 31 de octubre de 2023, 31-Oct-23, 31 tháng 10, 2023. */
  private @Nullable LocalDate dayFirst(int i, int day) {
    int m = skip(i + 1);
    int month = monthAt(m);
    if (month == 0) {
      return null;
    }
    int y = skip(end);
    Token year = at(y);
    if (year.digits() != 4 && !(year.digits() == 2 && isShortYear(y))) {
      return null;
    }
    end = y + 1;
    return CalendarDate.of(
        year.digits() == 2 ? CalendarDate.century(year.value(), now) : year.value(),
        month,
        day,
        style.language());
  }

  /** October 31, 2023; Oct. 31st 2023; Tue Oct 31 10:00:00 CET 2023. */
  private @Nullable LocalDate monthFirst(int month) {
    int d = skip(end);
    Token day = at(d);
    if (!day.isNumber() || day.digits() > 2) {
      return null;
    }
    int y = skip(d + 1);
    Token year = at(y);
    if (year.digits() == 2 && at(y + 1).is(":")) {
      for (int j = y + 2; j < y + 9; j++) {
        if (at(j).digits() == 4) {
          end = y;
          return CalendarDate.of(at(j).value(), month, day.value(), style.language());
        }
      }
    }
    if (year.digits() != 4) {
      return null;
    }
    end = y + 1;
    return CalendarDate.of(year.value(), month, day.value(), style.language());
  }

  /** 31.10.2023, 10/31/2023, 31-10-23, 31 | 10 | 2023. */
  private @Nullable LocalDate figures(int i) {
    Token first = at(i);
    Token second = at(i + 2);
    Token year = at(i + 4);
    String mark = at(i + 1).text();
    boolean marked = mark.equals(".") || mark.equals("/") || mark.equals("-") || mark.equals("|");
    if (!marked || !at(i + 3).is(mark) || !second.isNumber() || second.digits() > 2) {
      return null;
    }
    boolean isShort = year.digits() == 2 && !mark.equals("-") && !at(i + 5).is(mark);
    if (year.digits() != 4 && !isShort) {
      return null;
    }
    end = i + 5;
    int fullYear = isShort ? CalendarDate.century(year.value(), now) : year.value();
    boolean dayFirst = mark.equals(".") || mark.equals("|") || style.dayFirst();
    int month = dayFirst ? second.value() : first.value();
    int day = dayFirst ? first.value() : second.value();
    return month > 12
        ? CalendarDate.of(fullYear, day, month, style.language())
        : CalendarDate.of(fullYear, month, day, style.language());
  }

  /** 令和5年10月31日 and its forerunners since 1926. */
  private @Nullable LocalDate eraAt(int i) {
    if (at(i).text().length() != 1 || ERAS.indexOf(at(i).text()) < 0) {
      return null;
    }
    int base =
        switch (at(i).text() + at(i + 1).text()) {
          case "令和" -> 2018;
          case "平成" -> 1988;
          case "昭和" -> 1925;
          default -> 0;
        };
    Token year = at(i + 2);
    int value = year.is("元") ? 1 : year.value();
    return base > 0 && value > 0 && value < 65 ? yearFirst(i + 2, base + value) : null;
  }

  /** A month's number at a token, with {@link #end()} set behind it; 0 if there is none. */
  private int monthAt(int i) {
    Token word = at(i);
    if (word.isNumber() || word.text().isEmpty()) {
      return 0;
    }
    if (word.is("tháng") && at(i + 1).isNumber()) {
      end = i + 2;
      return at(i + 1).value();
    }
    boolean arabic = word.text().charAt(0) >= 0x600 && word.text().charAt(0) < 0x700;
    int month =
        arabic
            ? MonthNames.number(word.text() + " " + at(i + 1).text(), style.language())
            : 0; // the months of the Levant have two words
    end = i + 2;
    if (month == 0) {
      month = MonthNames.number(word.text(), style.language());
      end = i + 1;
    }
    if (month == 0) {
      month =
          PersianMonths.number(word.text()) > 0
              ? CalendarDate.PERSIAN + PersianMonths.number(word.text())
              : 0;
    }
    return month;
  }

  private boolean isShortYear(int y) {
    return !at(y + 1).is(":") && !at(y + 1).is(".") && !TimeText.isHourWord(at(y + 1).text());
  }

  /** The next token that is no filler between a date's parts. */
  private int skip(int i) {
    int j = i;
    while (j < i + FILLERS && DateFillers.isFiller(at(j).text())) {
      j++;
    }
    return j;
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
  }

  private static final Token NOTHING = new Token("", -1, false);
}
