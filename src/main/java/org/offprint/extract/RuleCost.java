package org.offprint.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps selectors that a hostile or careless file brings from running away: jsoup and the JDK's
 * XPath cannot be stopped once they run, so what may cost more than the page's length times its
 * depth, a few times over, is not taken in the first place.
 */
final class RuleCost {
  /** Characters of a selector. */
  static final int LONGEST = 500;

  /** Steps to all descendants in one selector. */
  private static final int MOST_STEPS = 4;

  private static final int MOST_ALTERNATIVES = 12;
  private static final Pattern FUNCTION = Pattern.compile("([a-z][a-z-]*)\\s*\\(");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Set<String> XPATH_FUNCTIONS =
      Set.of(
          "contains",
          "starts-with",
          "not",
          "normalize-space",
          "text",
          "position",
          "last",
          "string",
          "name",
          "local-name",
          "string-length",
          "concat",
          "translate",
          "and",
          "or",
          "node");

  private RuleCost() {}

  /** Whether a selector may cost too much. */
  static boolean isHigh(String selector) {
    String bare = QUOTED.matcher(selector).replaceAll("''").toLowerCase(Locale.ROOT);
    return selector.startsWith("/") ? isHighXpath(bare) : isHighCss(bare);
  }

  private static boolean isHighXpath(String xpath) {
    for (String path : xpath.split("\\|", MOST_ALTERNATIVES + 2)) {
      if (count(path, "//") + count(path, "::") > MOST_STEPS) {
        return true;
      }
    }
    boolean known =
        FUNCTION.matcher(xpath).results().allMatch(f -> XPATH_FUNCTIONS.contains(f.group(1)));
    return !known || count(xpath, "|") > MOST_ALTERNATIVES || searchesInPredicate(xpath);
  }

  /** Whether a predicate looks through the page again for each element it is asked about. */
  private static boolean searchesInPredicate(String xpath) {
    int depth = 0;
    for (int i = 0; i < xpath.length(); i++) {
      char c = xpath.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      boolean descends = xpath.startsWith("//", i) || xpath.startsWith("::", i);
      if (depth > 2 || (depth > 0 && descends)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHighCss(String css) {
    boolean regex = css.contains("~=") || css.contains(":matches");
    boolean nested = count(css, ":has(") + count(css, ":not(") + count(css, ":is(") > 2;
    long steps = QUOTED.matcher(css).replaceAll("").chars().filter(c -> c == ' ').count();
    return regex || nested || steps > 20 || count(css, "*") > MOST_STEPS;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      count++;
    }
    return count;
  }
}
