package org.offprint.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published, as exactly as it says and no more: a day, a day with a
 * time of an unknown zone, or a moment.
 *
 * @param date the day, in the publisher's calendar
 * @param time null when only the day is known
 * @param offset null when the zone is not known; only present together with a time
 */
public record PublishedTime(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  public PublishedTime {
    if (time == null && offset != null) {
      throw new IllegalArgumentException("An offset needs a time");
    }
  }

  /** A day without a time. */
  public static PublishedTime on(LocalDate date) {
    return new PublishedTime(date, null, null);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws DateTimeException if the text is anything else
   */
  public static PublishedTime parse(String iso) {
    int t = iso.indexOf('T');
    if (t < 0) {
      return on(LocalDate.parse(iso));
    }
    LocalDate date = LocalDate.parse(iso.substring(0, t));
    String rest = iso.substring(t + 1);
    int zone = zoneStart(rest);
    if (zone < 0) {
      return new PublishedTime(date, LocalTime.parse(rest), null);
    }
    return new PublishedTime(
        date, LocalTime.parse(rest.substring(0, zone)), ZoneOffset.of(rest.substring(zone)));
  }

  private static int zoneStart(String time) {
    for (int i = 0; i < time.length(); i++) {
      if ("Z+-".indexOf(time.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** What clocks in {@code zone} showed then; the same as here where the moment is not known. */
  public PublishedTime in(ZoneId zone) {
    if (time == null || offset == null) {
      return this;
    }
    OffsetDateTime there =
        date.atTime(time).atOffset(offset).atZoneSameInstant(zone).toOffsetDateTime();
    return new PublishedTime(there.toLocalDate(), there.toLocalTime(), there.getOffset());
  }

  /** ISO 8601: {@code 2012-02-07}, {@code 2012-02-07T09:30} or {@code 2012-02-07T09:30+05:00}. */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    return date + "T" + time + (offset == null ? "" : offset.getId());
  }
}
