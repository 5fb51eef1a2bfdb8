package org.offprint.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of {@code saved:} and {@code published:}. */
final class DateRangeReader {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?", Pattern.UNICODE_CHARACTER_CLASS);

  private DateRangeReader() {}

  /** The days; empty if the text is no such thing. */
  static Optional<DateRange> read(String text) {
    try {
      return Optional.ofNullable(range(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable DateRange range(String text) {
    if (text.startsWith("<=")) {
      return upTo(text.substring(2));
    }
    if (text.startsWith("<")) {
      DateRange span = span(text.substring(1));
      return span == null ? null : new DateRange(null, span.from());
    }
    if (text.startsWith(">=")) {
      return since(text.substring(2));
    }
    if (text.startsWith(">")) {
      DateRange span = span(text.substring(1));
      return span == null ? null : new DateRange(span.until(), null);
    }
    int dots = text.indexOf("..");
    return dots < 0 ? span(text) : between(text.substring(0, dots), text.substring(dots + 2));
  }

  private static @Nullable DateRange between(String first, String last) {
    if (first.isEmpty()) {
      return upTo(last);
    }
    if (last.isEmpty()) {
      return since(first);
    }
    DateRange from = span(first);
    DateRange to = span(last);
    if (from == null || to == null) {
      return null;
    }
    LocalDate begin = from.from();
    LocalDate end = to.from();
    // Days that are named backwards mean the same ones.
    return begin != null && end != null && end.isBefore(begin)
        ? new DateRange(to.from(), from.until())
        : new DateRange(from.from(), to.until());
  }

  private static @Nullable DateRange upTo(String last) {
    DateRange span = span(last);
    return span == null ? null : new DateRange(null, span.until());
  }

  private static @Nullable DateRange since(String first) {
    DateRange span = span(first);
    return span == null ? null : new DateRange(span.from(), null);
  }

  /** A year, a month or a day. */
  private static @Nullable DateRange span(String text) {
    Matcher parts = DAYS.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      LocalDate start = LocalDate.of(year, 1, 1);
      return new DateRange(start, start.plusYears(1));
    }
    int month = Integer.parseInt(parts.group(2));
    if (parts.group(3) == null) {
      LocalDate start = LocalDate.of(year, month, 1);
      return new DateRange(start, start.plusMonths(1));
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
    return new DateRange(day, day.plusDays(1));
  }
}
