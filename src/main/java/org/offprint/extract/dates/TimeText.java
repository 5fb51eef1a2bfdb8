package org.offprint.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateTokens.Token;

/**
 * A time of day as it stands beside a date.
 *
 * @param offset null if no zone is given
 */
public record TimeText(LocalTime time, @Nullable ZoneOffset offset) {
  private static final int REACH = 7;
  private static final Token NOTHING = new Token("", -1, false);

  /** The time that follows a date: 10:30, 10.30 Uhr, 18h30, 3pm, 下午3点20分, 오후 3시. */
  static @Nullable TimeText after(List<Token> tokens, int start, LocalDate date) {
    for (int i = start; i < start + REACH && i < tokens.size(); i++) {
      TimeText time = at(tokens, i, date);
      if (time != null) {
        return time;
      }
      if (tokens.get(i).digits() == 4) {
        return null; // another date begins
      }
    }
    return null;
  }

  /** The time that stands just before a date: 10:30, 31 October 2023. */
  static @Nullable TimeText before(List<Token> tokens, int end, LocalDate date) {
    for (int i = Math.max(0, end - REACH - 5); i < end; i++) {
      TimeText time = at(tokens, i, date);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** Whether a word behind a number makes it an hour. */
  public static boolean isHourWord(String word) {
    return switch (word) {
      case "uhr", "h", "hs", "hrs", "am", "pm", "時", "时", "点", "點", "시", "giờ" -> true;
      default -> false;
    };
  }

  private static @Nullable TimeText at(List<Token> tokens, int i, LocalDate date) {
    Token hour = get(tokens, i);
    if (!hour.isNumber() || hour.digits() > 2) {
      return null;
    }
    Token mark = get(tokens, i + 1);
    Token minute = get(tokens, i + 2);
    int minutes = 0;
    int seconds = 0;
    int end = i + 1;
    boolean dotted = mark.is(".") && minute.digits() == 2 && isHourWord(get(tokens, i + 3).text());
    if ((mark.is(":") || dotted || (isHourWord(mark.text()) && minute.glued()))
        && minute.digits() == 2) {
      minutes = minute.value();
      end = i + 3;
      if (get(tokens, end).is(":") && get(tokens, end + 1).digits() == 2) {
        seconds = get(tokens, end + 1).value();
        end += 2;
        if (get(tokens, end).is(".") && get(tokens, end + 1).isNumber()) {
          end += 2;
        }
      }
    } else if (isHourWord(mark.text())) {
      end = i + 2;
      boolean cjk = mark.text().length() == 1 && !mark.is("h");
      if (cjk && minute.isNumber()) {
        minutes = minute.value();
        end = i + 4;
      } else if (minute.digits() == 2 && mark.is("h")) {
        minutes = minute.value();
        end = i + 3;
      }
    } else if (!isHalf(get(tokens, i + 1), get(tokens, i + 3))) {
      return null;
    }
    int half = half(tokens, i, end);
    int hours = hour.value() + (half == 2 && hour.value() < 12 ? 12 : 0);
    hours = half == 1 && hours == 12 ? 0 : hours;
    try {
      return new TimeText(LocalTime.of(hours, minutes, seconds), zone(tokens, end, date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isHalf(Token next, Token afterDot) {
    return (next.is("a") || next.is("p")) && afterDot.is("m");
  }

  /** 1 before noon, 2 after noon, 0 if not said. */
  private static int half(List<Token> tokens, int start, int end) {
    for (int i = end - 1; i < end + 1; i++) {
      String word = get(tokens, i).text();
      boolean dots = get(tokens, i + 1).is(".") && get(tokens, i + 2).is("m");
      if (word.equals("am") || (word.equals("a") && dots)) {
        return 1;
      }
      if (word.equals("pm") || (word.equals("p") && dots)) {
        return 2;
      }
    }
    String before = get(tokens, start - 2).text() + get(tokens, start - 1).text();
    if (before.endsWith("午後")
        || before.endsWith("下午")
        || before.endsWith("晚上")
        || before.endsWith("오후")) {
      return 2;
    }
    return before.endsWith("午前") || before.endsWith("上午") || before.endsWith("오전") ? 1 : 0;
  }

  private static @Nullable ZoneOffset zone(List<Token> tokens, int start, LocalDate date) {
    for (int i = start; i < start + 5 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if ((token.is("+") || token.is("-"))
          && get(tokens, i + 1).isNumber()
          && get(tokens, i + 1).glued()) {
        return offset(tokens, i);
      }
      ZoneOffset named = named(token.text(), date);
      if (named != null) {
        boolean more = get(tokens, i + 1).is("+") || get(tokens, i + 1).is("-");
        return more && get(tokens, i + 2).isNumber() ? offset(tokens, i + 1) : named;
      }
      if (token.isNumber()) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable ZoneOffset offset(List<Token> tokens, int sign) {
    Token number = get(tokens, sign + 1);
    int hours = number.digits() == 4 ? number.value() / 100 : number.value();
    boolean apart = get(tokens, sign + 2).is(":") && get(tokens, sign + 3).digits() == 2;
    int minutes =
        number.digits() == 4 ? number.value() % 100 : apart ? get(tokens, sign + 3).value() : 0;
    int direction = get(tokens, sign).is("-") ? -1 : 1;
    try {
      return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Abbreviations that mean one zone in the news; with summer time where they do not say. */
  private static @Nullable ZoneOffset named(String word, LocalDate date) {
    return switch (word) {
      case "z", "utc", "gmt" -> ZoneOffset.UTC;
      case "est" -> ZoneOffset.ofHours(-5);
      case "edt" -> ZoneOffset.ofHours(-4);
      case "pst" -> ZoneOffset.ofHours(-8);
      case "pdt" -> ZoneOffset.ofHours(-7);
      case "mst" -> ZoneOffset.ofHours(-7);
      case "mdt" -> ZoneOffset.ofHours(-6);
      case "cdt" -> ZoneOffset.ofHours(-5);
      case "et" -> of("America/New_York", date);
      case "pt" -> of("America/Los_Angeles", date);
      case "cet", "mez" -> ZoneOffset.ofHours(1);
      case "cest", "mesz", "eet" -> ZoneOffset.ofHours(2);
      case "bst" -> ZoneOffset.ofHours(1);
      case "eest", "msk", "мск" -> ZoneOffset.ofHours(3);
      case "pkt" -> ZoneOffset.ofHours(5);
      case "ist" -> ZoneOffset.ofHoursMinutes(5, 30);
      case "wib" -> ZoneOffset.ofHours(7);
      case "hkt", "sgt" -> ZoneOffset.ofHours(8);
      case "jst", "kst" -> ZoneOffset.ofHours(9);
      case "aest" -> ZoneOffset.ofHours(10);
      case "aedt" -> ZoneOffset.ofHours(11);
      default -> null;
    };
  }

  private static ZoneOffset of(String zone, LocalDate date) {
    return ZoneId.of(zone).getRules().getOffset(date.atTime(12, 0));
  }

  private static Token get(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
  }
}
