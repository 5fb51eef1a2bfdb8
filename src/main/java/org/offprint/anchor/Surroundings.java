package org.offprint.anchor;

/**
 * How much the surroundings of a place are those of the quoted words.
 *
 * @param prefix the letters before the words
 * @param suffix the letters after them
 */
record Surroundings(String prefix, String suffix) {
  /** One good side outweighs: an edit on the other side says nothing against a place. */
  private static final double BETTER_SIDE = 0.75;

  /** What two texts of one language have in common by chance. */
  private static final double CHANCE = 0.3;

  /** 0 (nothing alike) to 1 (the same on both sides). */
  double likeness(String text, int from, int to) {
    double before = likeness(prefix, text.substring(Math.max(0, from - prefix.length()), from));
    double after =
        likeness(suffix, text.substring(to, Math.min(text.length(), to + suffix.length())));
    return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
  }

  private static double likeness(String expected, String found) {
    if (expected.isEmpty()) {
      return found.isEmpty() ? 1 : 0;
    }
    int longer = Math.max(expected.length(), found.length());
    double likeness = 1 - (double) EditDistance.between(expected, found) / longer;
    return Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
  }

  /** How many letters right before and right after are the same: quick, for a first choice. */
  int sameLetters(String text, int from, int to) {
    int before = 0;
    while (before < prefix.length()
        && before < from
        && prefix.charAt(prefix.length() - 1 - before) == text.charAt(from - 1 - before)) {
      before++;
    }
    int after = 0;
    while (after < suffix.length()
        && to + after < text.length()
        && suffix.charAt(after) == text.charAt(to + after)) {
      after++;
    }
    return before + after;
  }
}
