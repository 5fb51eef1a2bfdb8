package org.offprint.ui.list;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import org.offprint.i18n.Dates;
import org.offprint.ui.i18n.Messages;

/** A day in few letters: "Today", "Yesterday", "Monday", "7 Feb 2012". */
final class ShortDate {
  private static final int DAYS_OF_A_WEEK = 7;

  private ShortDate() {}

  static String of(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return Messages.text("date.today");
    }
    if (day.equals(today.minusDays(1))) {
      return Messages.text("date.yesterday");
    }
    if (day.isBefore(today) && day.isAfter(today.minusDays(DAYS_OF_A_WEEK))) {
      return Dates.pattern("EEEE", day);
    }
    return Dates.day(day, FormatStyle.MEDIUM);
  }
}
