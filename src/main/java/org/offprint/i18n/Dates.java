package org.offprint.i18n;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times as they are written in the person's language, with its digits. */
public final class Dates {
  private Dates() {}

  /** A day: "7 February 2012" when long, "7 Feb 2012" when medium. */
  public static String day(Temporal day, FormatStyle style) {
    return written(DateTimeFormatter.ofLocalizedDate(style), day);
  }

  /** A time of day, in short: "09:30". */
  public static String time(Temporal time) {
    return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time);
  }

  /** What {@code pattern} of {@link DateTimeFormatter} says of a day. */
  public static String pattern(String pattern, Temporal day) {
    return written(DateTimeFormatter.ofPattern(pattern), day);
  }

  /** A zone as "UTC+05:00"; empty for null. */
  public static String zone(@Nullable ZoneOffset offset) {
    if (offset == null) {
      return "";
    }
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  private static String written(DateTimeFormatter formatter, Temporal time) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    String words =
        formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale)).format(time);
    // Arabic dates carry marks of direction, which a label would draw as boxes.
    return words.replace("\u200f", "");
  }
}
