package org.offprint.extract.rules;

/**
 * Keeps selectors that a hostile or careless file brings from running away: jsoup cannot be stopped
 * once it selects, so what may cost more than the page's length times its depth, a few times over,
 * is not taken in the first place.
 */
final class RuleCost {
  /** Characters of a selector. */
  static final int LONGEST = 500;

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
