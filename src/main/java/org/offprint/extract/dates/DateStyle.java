package org.offprint.extract.dates;

import org.offprint.extract.words.FieldText;

/**
 * How a page's country writes dates.
 *
 * @param language ISO 639 code; empty if unknown
 * @param dayFirst true where 1/2/2023 is the first of February
 */
public record DateStyle(String language, boolean dayFirst) {
  /** What is usual when nothing is known of the page. */
  public static final DateStyle UNKNOWN = new DateStyle("", true);

  /**
   * The style of a language in a country.
   *
   * @param tag BCP 47 or like it ("en", "en_GB"); may be empty
   * @param host the page's host; its country decides where the tag names none
   */
  public static DateStyle of(String tag, String host) {
    String lower = FieldText.lower(tag);
    int end = partEnd(lower, 0);
    String language = lower.substring(0, end);
    boolean inCountry = end < lower.length() && partEnd(lower, end + 1) == end + 3;
    String region = inCountry ? lower.substring(end + 1, end + 3) : "";
    boolean american = region.isEmpty() ? !isElsewhere(host) : region.equals("us");
    boolean monthFirst =
        ((language.equals("en") || language.isEmpty()) && american) || language.equals("fil");
    return new DateStyle(language, !monthFirst);
  }

  private static int partEnd(String tag, int start) {
    int end = start;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    return end;
  }

  private static boolean isElsewhere(String host) {
    String end = host.substring(host.lastIndexOf('.') + 1);
    return end.length() == 2
        && !end.equals("us")
        && !end.equals("io")
        && !end.equals("co")
        && !end.equals("tv")
        && !end.equals("me")
        && !end.equals("ph");
  }
}
