package org.offprint.anchor;

/**
 * A place that may be that of the quoted words, in letters.
 *
 * @param likeness of its words to the quoted ones, 0 to 1
 * @param surroundings how much what is around it is what was around them, 0 to 1
 */
record Candidate(int from, int to, double likeness, double surroundings) {
  private static final double WORDS = 0.6;

  /** How good it is, 0 to 1. */
  double score() {
    return WORDS * likeness + (1 - WORDS) * surroundings;
  }

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }
}
