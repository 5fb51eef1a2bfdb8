package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the parts of a text that differ from a quote by few letters. */
final class LikeWords {
  /** Longer quotes are found by their parts: this takes time of the order of their length. */
  private static final int LONGEST = 600;

  private static final int SHORTEST = 4;
  private static final double MOST_ERRORS = 0.42;
  private static final int MOST_PLACES = 100;

  private LikeWords() {}

  /** A part of the text and how like the quote it is, 0 to 1. */
  record Place(int from, int to, double likeness) {}

  /** The best places; overlapping ones count once. Both texts in letters. */
  static List<Place> find(String words, String text) {
    if (words.length() < SHORTEST || words.length() > LONGEST || text.isEmpty()) {
      return List.of();
    }
    int most = (int) (words.length() * MOST_ERRORS);
    int[] distances = new EditDistance(words).toPartsEndingAt(text);
    List<Integer> ends = ends(distances, most, words.length());
    if (ends.size() > MOST_PLACES) {
      ends.sort(Comparator.comparingInt(end -> distances[end]));
      ends = ends.subList(0, MOST_PLACES);
    }
    EditDistance backwards = new EditDistance(new StringBuilder(words).reverse().toString());
    List<Place> places = new ArrayList<>();
    for (int end : ends) {
      int from = start(backwards, words.length() + most, text, end + 1);
      if (from <= end) {
        places.add(new Place(from, end + 1, 1 - (double) distances[end] / words.length()));
      }
    }
    return places;
  }

  /** The best end within the reach of one quote, then of the next. */
  private static List<Integer> ends(int[] distances, int most, int reach) {
    List<Integer> ends = new ArrayList<>();
    int best = -1;
    for (int at = 0; at < distances.length; at++) {
      if (best >= 0 && at - best > reach) {
        ends.add(best);
        best = -1;
      }
      if (distances[at] <= most && (best < 0 || distances[at] < distances[best])) {
        best = at;
      }
    }
    if (best >= 0) {
      ends.add(best);
    }
    return ends;
  }

  private static int start(EditDistance backwards, int reach, String text, int end) {
    String before = text.substring(Math.max(0, end - reach), end);
    int[] distances = backwards.toBeginnings(new StringBuilder(before).reverse().toString());
    int best = 0;
    for (int i = 1; i < distances.length; i++) {
      if (distances[i] < distances[best]) {
        best = i;
      }
    }
    return end - best - 1;
  }
}
