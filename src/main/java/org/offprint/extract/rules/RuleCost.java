package org.offprint.extract.rules;

import java.time.Duration;

/**
 * Keeps selectors that a hostile or careless file brings from running away. What may cost much for
 * a single element is not taken in the first place, since a look at one element cannot be stopped;
 * what costs much because there are many elements (such as {@code :nth-child}, which counts all
 * siblings anew for each) is given up after a while.
 */
final class RuleCost {
  /** Characters of a selector. */
  static final int LONGEST = 500;

  /** What all of a rule's searches of one page may take; a long page needs some milliseconds. */
  static final Duration LONGEST_SEARCH = Duration.ofSeconds(2);

  private static final int MOST_PARTS = 40;

  private RuleCost() {}

  /** Whether a CSS selector may cost too much. */
  static boolean isHigh(String css) {
    boolean regex = css.contains("~=") || css.contains(":matches");
    boolean searches = css.contains(":has(");
    long parts = css.chars().filter(c -> c == ' ' || c == '*' || c == '(').count();
    return regex || searches || parts > MOST_PARTS;
  }
}
