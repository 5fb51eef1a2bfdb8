package org.offprint.extract.metadata;

import org.jsoup.nodes.Element;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.FieldText;

/** The words of a headline without what stands in the same heading: kickers, dates, counters. */
final class HeadingText {
  private static final int LONGEST = 600;

  private HeadingText() {}

  /** The headline; all of the heading's text if nothing would be left. */
  static String of(Element heading) {
    String whole = FieldText.of(heading, LONGEST);
    if (Find.elements(heading) == 0) {
      return withoutMarks(whole);
    }
    String own = FieldText.of(heading, LONGEST, MarkWords::isBesideHeadline);
    String trimmed = withoutMarks(own);
    return trimmed.length() < 8 ? whole : trimmed;
  }

  /** Without the colon or bar that stood between a kicker and the headline, and without anchors. */
  private static String withoutMarks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && ":|-–—/•· ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "|¶#·• ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
