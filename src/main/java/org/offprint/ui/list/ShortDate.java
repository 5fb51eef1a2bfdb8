package org.offprint.ui.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
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
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    if (day.isBefore(today) && day.isAfter(today.minusDays(DAYS_OF_A_WEEK))) {
      return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
