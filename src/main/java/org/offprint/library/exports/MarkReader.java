package org.offprint.library.exports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values in which exports say when, whether and by what names. */
final class MarkReader {
  private static final int LONGEST_TAG = 200;

  /** No one has so many tags on an article; looking for the end of each would take for ever. */
  private static final int LONGEST_LIST = 20_000;

  /** From here on a number of a time means milliseconds, not seconds; and so on. */
  private static final long MILLIS = 100_000_000_000L;

  private static final long MICROS = 100_000_000_000_000L;

  /** Chrome counts microseconds from 1601. */
  private static final long SINCE_1601 = 10_000_000_000_000_000L;

  private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendPattern("[XXX][XX]")
          .toFormatter(Locale.ROOT);

  // Possessive and unrolled, for a cell may be long: going back would take the whole stack.
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'");

  private MarkReader() {}

  /** A time in seconds, milli- or microseconds since 1970, or of ISO 8601; null if it is none. */
  static @Nullable Instant time(String text) {
    String value = text.strip();
    try {
      if (value.matches("\\d{1,18}(?:\\.\\d+)?")) {
        return number(Long.parseLong(value.split("\\.", -1)[0]));
      }
      String iso = value.indexOf('T') < 0 ? value.replaceFirst(" ", "T") : value;
      return switch (TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from)) {
        case OffsetDateTime exact -> sound(exact.toInstant());
        case LocalDateTime local -> sound(local.toInstant(ZoneOffset.UTC));
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Instant number(long value) {
    if (value >= SINCE_1601) {
      return sound(Instant.ofEpochSecond(value / 1_000_000 - SECONDS_1601_TO_1970));
    }
    if (value >= MICROS) {
      return sound(Instant.ofEpochMilli(value / 1_000));
    }
    return sound(value >= MILLIS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value));
  }

  /** No time of before there was a web: 0 says that there is none. */
  private static @Nullable Instant sound(Instant time) {
    return time.isBefore(Instant.parse("1990-01-01T00:00:00Z")) ? null : time;
  }

  /** Whether a cell or field says yes. */
  static boolean yes(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes", "y" -> true;
      default -> false;
    };
  }

  /**
   * The tags in a text.
   *
   * @param separator what stands between them, unless it is a list of JSON's or Python's form
   */
  static List<String> tags(String text, String separator) {
    String value = text.length() > LONGEST_LIST ? "" : text.strip();
    List<String> names = new ArrayList<>();
    if (value.startsWith("[") && value.endsWith("]")) {
      Matcher quoted = QUOTED.matcher(value);
      while (quoted.find()) {
        String name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        names.add(unescaped(name));
      }
    } else {
      names.addAll(Arrays.asList(value.split(Pattern.quote(separator), -1)));
    }
    return clean(names);
  }

  /** Names as they can be shown: on one line, of bearable length; the blank ones left out. */
  static List<String> clean(List<String> names) {
    return names.stream()
        .map(name -> name.substring(0, Math.min(10 * LONGEST_TAG, name.length())))
        .map(name -> name.replaceAll("[\\p{Cc}\\s]+", " ").strip())
        .map(name -> name.length() <= LONGEST_TAG ? name : name.substring(0, LONGEST_TAG).strip())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        if (text.charAt(i) == 'u' && text.substring(i + 1).matches("(?s)\\p{XDigit}{4}.*")) {
          out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          out.append(text.charAt(i));
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
