package org.offprint.extract.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months of the solar Hijri calendar, which Iran's newspapers date by. */
final class PersianMonths {
  private static final List<String> NAMES =
      List.of(
          "فروردین",
          "اردیبهشت",
          "خرداد",
          "تیر",
          "مرداد",
          "شهریور",
          "مهر",
          "آبان",
          "آذر",
          "دی",
          "بهمن",
          "اسفند");

  private PersianMonths() {}

  /** 1 to 12; 0 if the word is no month's name. */
  static int number(String word) {
    return NAMES.indexOf(word) + 1;
  }

  /** The day in the civil calendar; null if there is no such day. */
  static @Nullable LocalDate toIso(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1200 || year > 1500) {
      return null;
    }
    Calendar calendar =
        Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
    calendar.clear();
    calendar.set(year, month - 1, day);
    return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
  }
}
