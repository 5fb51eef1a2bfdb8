package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a long quote whose words are still there, but with others put between or taken out: cuts it
 * into parts, looks for each, and takes the longest chains of parts that stand in their order.
 */
final class QuoteParts {
  private static final int PART = 12;
  private static final int FEWEST = 4;
  private static final double LEAST_COVERED = 0.35;

  /** Of the words before the first part and after the last; unrelated ones differ in 0.65. */
  private static final double MOST_ERRORS = 0.45;

  /** A part that stands in so many places says nothing about any. */
  private static final int TOO_COMMON = 20;

  /** How much text may have come between two parts, beside half the quote's own length. */
  private static final int LONGEST_INSERTION = 600;

  private final String words;
  private final String text;
  private final Surroundings surroundings;
  private final int parts;

  private QuoteParts(String words, String text, Surroundings surroundings) {
    this.words = words;
    this.text = text;
    this.surroundings = surroundings;
    this.parts = words.length() / PART;
  }

  /** A part of the quote, and where it stands in the text. */
  private record Hit(int part, int at) {}

  /** Both texts in letters. */
  static List<Candidate> find(String words, String text, Surroundings surroundings) {
    QuoteParts quote = new QuoteParts(words, text, surroundings);
    return quote.parts < FEWEST ? List.of() : quote.find();
  }

  private List<Candidate> find() {
    List<Hit> hits = hits();
    int[] length = new int[hits.size()];
    int[] previous = new int[hits.size()];
    for (int i = 0; i < hits.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = i - 1; j >= 0; j--) {
        if (length[j] >= length[i] && follows(hits.get(j), hits.get(i))) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
    }
    return chains(hits, length, previous);
  }

  private List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      String letters = words.substring(part * PART, (part + 1) * PART);
      List<Hit> found = new ArrayList<>();
      int at = text.indexOf(letters);
      while (at >= 0 && found.size() <= TOO_COMMON) {
        found.add(new Hit(part, at));
        at = text.indexOf(letters, at + 1);
      }
      if (found.size() <= TOO_COMMON) {
        hits.addAll(found);
      }
    }
    hits.sort(Comparator.comparingInt(Hit::at));
    return hits;
  }

  private boolean follows(Hit before, Hit after) {
    int between = after.at - before.at - PART;
    return after.part > before.part
        && between >= 0
        && between <= words.length() / 2 + LONGEST_INSERTION;
  }

  /** The longest chains, best first, none of which shares a part of the text with a longer one. */
  private List<Candidate> chains(List<Hit> hits, int[] length, int[] previous) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < length.length; i++) {
      if (length[i] >= Math.max(FEWEST, parts * LEAST_COVERED)) {
        ends.add(i);
      }
    }
    ends.sort(Comparator.comparingInt(i -> -length[i]));
    List<Candidate> chains = new ArrayList<>();
    for (int end : ends) {
      int first = end;
      while (previous[first] >= 0) {
        first = previous[first];
      }
      int from = withBeginning(hits.get(first));
      int to = withEnd(hits.get(end));
      double covered = (double) length[end] / parts;
      Candidate chain = new Candidate(from, to, covered, surroundings.likeness(text, from, to));
      if (chains.stream().noneMatch(chain::overlaps)) {
        chains.add(chain);
      }
    }
    return chains;
  }

  /** How far the quote reaches to the left of the first part that was found whole. */
  private int withBeginning(Hit first) {
    String missing = words.substring(0, first.part * PART);
    int reach = Math.min(first.at, 2 * missing.length());
    String before = reverse(text.substring(first.at - reach, first.at));
    return first.at - reaches(reverse(missing), before);
  }

  private int withEnd(Hit last) {
    int after = last.at + PART;
    String missing = words.substring((last.part + 1) * PART);
    int reach = Math.min(text.length() - after, 2 * missing.length());
    return after + reaches(missing, text.substring(after, after + reach));
  }

  /** How much of a text is most like the whole of the words; 0 if nothing is like them. */
  private static int reaches(String words, String text) {
    if (words.isEmpty() || text.isEmpty()) {
      return 0;
    }
    int[] distances = new EditDistance(words).toBeginnings(text);
    int best = -1;
    for (int i = 0; i < distances.length; i++) {
      if (distances[i] <= words.length() * MOST_ERRORS
          && (best < 0 || distances[i] < distances[best])) {
        best = i;
      }
    }
    return best + 1;
  }

  private static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
