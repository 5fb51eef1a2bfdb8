package org.offprint.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.DateTokens.Token;
import org.offprint.model.PublishedTime;

/**
 * Finds the date that a text carries, in the forms that news sites use: ISO 8601, RFC 1123, day and
 * month in words or figures in some sixty languages, Chinese, Japanese, Korean and Vietnamese
 * forms, digits of all scripts, the Persian, Japanese and Thai reckoning of years, and times ago.
 */
final class DateText {
  private static final int FILLERS = 4;
  private static final int EARLIEST_YEAR = 1700;

  private final List<Token> tokens;
  private final DateStyle style;
  private final Instant now;
  private int end;

  private DateText(String text, DateStyle style, Instant now) {
    this.tokens = DateTokens.of(text);
    this.style = style;
    this.now = now;
  }

  /**
   * The first date in a text.
   *
   * @param text only its first 400 characters count
   * @param style how the page's country writes dates
   * @param now what "3 hours ago" is counted from; dates more than two days later are not believed
   * @return null if there is none
   */
  static @Nullable PublishedTime find(String text, DateStyle style, Instant now) {
    DateText finder = new DateText(text, style, now);
    PublishedTime epoch = finder.epoch();
    PublishedTime found = epoch != null ? epoch : finder.first();
    return found != null ? found : RelativeDate.find(finder.tokens, now);
  }

  private @Nullable PublishedTime first() {
    if (tokens.stream().noneMatch(Token::isNumber)) {
      return null;
    }
    for (int i = 0; i < tokens.size(); i++) {
      LocalDate date = dateAt(i);
      if (date != null && isSensible(date)) {
        return withTime(date, i);
      }
    }
    return null;
  }

  private boolean isSensible(LocalDate date) {
    return date.getYear() >= EARLIEST_YEAR
        && !date.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2));
  }

  private PublishedTime withTime(LocalDate date, int start) {
    TimeText time = TimeText.after(tokens, end, date);
    if (time == null) {
      time = TimeText.before(tokens, start, date);
    }
    return time == null
        ? PublishedTime.on(date)
        : new PublishedTime(date, time.time(), time.offset());
  }

  /** Seconds or milliseconds since 1970, or a date in eight digits, alone in the text. */
  private @Nullable PublishedTime epoch() {
    if (tokens.size() != 1 || !tokens.getFirst().isNumber()) {
      return null;
    }
    String digits = tokens.getFirst().text();
    return switch (digits.length()) {
      case 10, 13 -> {
        long seconds = Long.parseLong(digits.substring(0, 10));
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        LocalDate date = LocalDate.ofEpochDay(seconds / 86_400);
        yield isSensible(date) ? new PublishedTime(date, time, ZoneOffset.UTC) : null;
      }
      case 14 -> {
        LocalDate date = compact(digits.substring(0, 8));
        yield date == null ? null : PublishedTime.on(date);
      }
      default -> null;
    };
  }

  /** The date that begins at a token, with {@link #end} set behind it; null if none does. */
  private @Nullable LocalDate dateAt(int i) {
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

  private @Nullable LocalDate compact(String digits) {
    LocalDate date =
        date(
            Integer.parseInt(digits.substring(0, 4)),
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(6)));
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
    end = isDayWord(at(d + 1)) ? d + 2 : d + 1;
    return date(year, month, day.value());
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
    return date(year.digits() == 2 ? century(year.value()) : year.value(), month, day);
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
          return date(at(j).value(), month, day.value());
        }
      }
    }
    if (year.digits() != 4) {
      return null;
    }
    end = y + 1;
    return date(year.value(), month, day.value());
  }

  /** 31.10.2023, 10/31/2023, 31-10-23. */
  private @Nullable LocalDate figures(int i) {
    Token first = at(i);
    Token second = at(i + 2);
    Token year = at(i + 4);
    String mark = at(i + 1).text();
    boolean marked = mark.equals(".") || mark.equals("/") || mark.equals("-");
    if (!marked || !at(i + 3).is(mark) || !second.isNumber() || second.digits() > 2) {
      return null;
    }
    boolean isShort = year.digits() == 2 && !mark.equals("-") && !at(i + 5).is(mark);
    if (year.digits() != 4 && !isShort) {
      return null;
    }
    end = i + 5;
    int fullYear = isShort ? century(year.value()) : year.value();
    boolean dayFirst = mark.equals(".") || style.dayFirst();
    int month = dayFirst ? second.value() : first.value();
    int day = dayFirst ? first.value() : second.value();
    return month > 12 ? date(fullYear, day, month) : date(fullYear, month, day);
  }

  /** 令和5年10月31日 and its forerunners since 1926. */
  private @Nullable LocalDate eraAt(int i) {
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

  /** A month's number at a token, with {@link #end} set behind it; 0 if there is none. */
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
      month = PersianMonths.number(word.text()) > 0 ? 100 + PersianMonths.number(word.text()) : 0;
    }
    return month;
  }

  private @Nullable LocalDate date(int year, int month, int day) {
    boolean persian = month > 100 || (year > 1300 && year < 1500 && style.language().equals("fa"));
    if (persian) {
      return PersianMonths.toIso(year, month > 100 ? month - 100 : month, day);
    }
    int civil = year > 2440 && year < 2700 ? year - 543 : year; // Thai: years of the Buddhist era
    try {
      return LocalDate.of(civil, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int century(int year) {
    int current = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
    return 2000 + year <= current + 1 ? 2000 + year : 1900 + year;
  }

  private boolean isShortYear(int y) {
    return !at(y + 1).is(":") && !at(y + 1).is(".") && !TimeText.isHourWord(at(y + 1).text());
  }

  /** The next token that is no filler between a date's parts. */
  private int skip(int i) {
    int j = i;
    while (j < i + FILLERS && isFiller(at(j).text())) {
      j++;
    }
    return j;
  }

  private static boolean isDayWord(Token token) {
    return token.is("日") || token.is("일") || token.is("号") || token.is("號");
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case ".",
          ",",
          "-",
          "/",
          "'",
          "’",
          "de",
          "del",
          "of",
          "the",
          "st",
          "nd",
          "rd",
          "th",
          "er",
          "di",
          "den",
          "do",
          "d",
          "da",
          "ten",
          "º",
          "°",
          "ª",
          "年",
          "月",
          "日",
          "년",
          "월",
          "г",
          "года",
          "року",
          "р",
          "م",
          "ى",
          "năm",
          "ngày",
          "a",
          "na",
          "gada",
          "m",
          "พ",
          "ศ",
          "ค",
          "eko",
          "ko" ->
          true;
      default -> false;
    };
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
  }

  private static final Token NOTHING = new Token("", -1, false);
}
