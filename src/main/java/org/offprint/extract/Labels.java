package org.offprint.extract;

import java.util.Locale;
import java.util.Set;

/** Knows the short lines that no story has: labels of advertisements, buttons and boxes. */
final class Labels {
  private static final Set<String> LINES = Set.copyOf(Resources.lines("labels.txt"));
  private static final int LONGEST = 60;

  private Labels() {}

  /** Whether a line is furniture wherever it stands. */
  static boolean isFurniture(String line) {
    return line.length() <= LONGEST && LINES.contains(bare(line));
  }

  private static String bare(String line) {
    String lower = line.replace('’', '\'').toLowerCase(Locale.ROOT);
    int start = 0;
    int end = lower.length();
    while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }
}
