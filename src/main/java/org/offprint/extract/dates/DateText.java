package org.offprint.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateTokens.Token;
import org.offprint.model.PublishedTime;

/**
 * Finds the date that a text carries, in the forms that news sites use: ISO 8601, RFC 1123, day and
 * month in words or figures in some sixty languages, Chinese, Japanese, Korean and Vietnamese
 * forms, digits of all scripts, the Persian, Japanese and Thai reckoning of years, and times ago.
 */
public final class DateText {
  private static final int EARLIEST_YEAR = 1700;

  private final List<Token> tokens;
  private final DateForms forms;
  private final Instant now;

  private DateText(String text, DateStyle style, Instant now) {
    this.tokens = DateTokens.of(text);
    this.forms = new DateForms(tokens, style, now);
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
  public static @Nullable PublishedTime find(String text, DateStyle style, Instant now) {
    DateText finder = new DateText(text, style, now);
    PublishedTime epoch = finder.epoch();
    PublishedTime found = epoch != null ? epoch : finder.first();
    return found != null ? found : RelativeDate.find(finder.tokens, now);
  }

  private @Nullable PublishedTime first() {
    if (!holdNumber()) {
      return null;
    }
    for (int i = 0; i < tokens.size(); i++) {
      LocalDate date = forms.dateAt(i);
      if (date != null && isSensible(date)) {
        return withTime(date, i);
      }
    }
    return null;
  }

  private boolean holdNumber() {
    for (Token token : tokens) {
      if (token.isNumber()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSensible(LocalDate date) {
    return date.getYear() >= EARLIEST_YEAR
        && !date.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2));
  }

  private PublishedTime withTime(LocalDate date, int start) {
    TimeText time = TimeText.after(tokens, forms.end(), date);
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
        LocalDate date = forms.compact(digits.substring(0, 8));
        yield date == null ? null : PublishedTime.on(date);
      }
      default -> null;
    };
  }
}
