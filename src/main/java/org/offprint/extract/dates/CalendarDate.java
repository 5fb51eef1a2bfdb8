package org.offprint.extract.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reckons dates as they are written into the civil calendar: Persian and Thai years, short ones.
 */
final class CalendarDate {
  /** What is added to the number of a month of the Persian calendar. */
  static final int PERSIAN = 100;

  private CalendarDate() {}

  /**
   * The date.
   *
   * @param year as written: of the civil, the Persian or the Buddhist era
   * @param month 1 to 12, or {@link #PERSIAN} more for Persian ones
   * @param language of the page; in Persian ones small years are Persian
   * @return null if there is no such day
   */
  static @Nullable LocalDate of(int year, int month, int day, String language) {
    boolean persian = month > PERSIAN || (year > 1300 && year < 1500 && language.equals("fa"));
    if (persian) {
      return PersianMonths.toIso(year, month > PERSIAN ? month - PERSIAN : month, day);
    }
    int civil = year > 2440 && year < 2700 ? year - 543 : year; // Thai: years of the Buddhist era
    try {
      return LocalDate.of(civil, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The year that two digits mean: one not after the next. */
  static int century(int year, Instant now) {
    int current = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
    return 2000 + year <= current + 1 ? 2000 + year : 1900 + year;
  }
}
