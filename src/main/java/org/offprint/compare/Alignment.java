package org.offprint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.compare.Likeness.Pair;

/**
 * Which paragraph of the later version is which of the earlier one.
 *
 * @param inOrder for each earlier paragraph the later one that it is, in the same order; -1 for
 *     none
 * @param moved the same for those that are out of order
 */
record Alignment(int[] inOrder, int[] moved) {
  static final int NONE = -1;

  /** So much in common makes one paragraph of two that stand at the same place. */
  private static final double EDITED = 0.3;

  /** So much in common makes a paragraph one that moved, even if it was edited. */
  private static final double MOVED = 0.6;

  /** Shorter ones ("Advertisement", "* * *") are not worth saying that they moved. */
  private static final int SHORTEST_MOVED = 6;

  static Alignment of(List<Paragraph> before, List<Paragraph> after) {
    List<Pair> alike = new ArrayList<>(Likeness.of(before, after, EDITED));
    addEqual(alike, before, after);
    int[] inOrder = heaviest(alike, before.size(), after.size());
    return new Alignment(inOrder, moved(alike, inOrder, before.size(), after.size()));
  }

  /** Equal ones count even where all of their words are common. */
  private static void addEqual(List<Pair> alike, List<Paragraph> before, List<Paragraph> after) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      places.computeIfAbsent(after.get(j).text(), any -> new ArrayList<>()).add(j);
    }
    alike.removeIf(pair -> equal(before, after, pair));
    for (int i = 0; i < before.size(); i++) {
      int size = 2 + before.get(i).text().length() / 3;
      for (int j : near(places.getOrDefault(before.get(i).text(), List.of()), i)) {
        alike.add(new Pair(i, j, 1, size));
      }
    }
  }

  /** A line that stands there hundreds of times is only looked for near where it was. */
  private static List<Integer> near(List<Integer> places, int place) {
    return places.size() <= 50
        ? places
        : places.stream()
            .sorted(Comparator.comparingInt(j -> Math.abs(j - place)))
            .limit(50)
            .toList();
  }

  private static boolean equal(List<Paragraph> before, List<Paragraph> after, Pair pair) {
    return before.get(pair.before()).text().equals(after.get(pair.after()).text());
  }

  /**
   * The pairs that go up in both versions and have most in common, all together: a heaviest
   * increasing subsequence, with a Fenwick tree over the later paragraphs.
   */
  private static int[] heaviest(List<Pair> alike, int before, int after) {
    List<Pair> pairs = new ArrayList<>(alike);
    // Of one earlier paragraph the later matches come first, so that it is matched only once.
    pairs.sort(
        Comparator.comparingInt(Pair::before)
            .thenComparing(Comparator.comparingInt(Pair::after).reversed()));
    double[] weight = new double[pairs.size()];
    int[] previous = new int[pairs.size()];
    int[] tree = new int[after + 1];
    Arrays.fill(tree, NONE);
    int best = NONE;
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      int last = NONE;
      for (int j = pair.after(); j > 0; j -= j & -j) {
        last = heavier(tree[j], last, weight);
      }
      previous[i] = last;
      weight[i] = pair.share() * pair.share() * pair.size() + (last == NONE ? 0 : weight[last]);
      for (int j = pair.after() + 1; j <= after; j += j & -j) {
        tree[j] = heavier(tree[j], i, weight);
      }
      best = heavier(best, i, weight);
    }
    int[] aligned = new int[before];
    Arrays.fill(aligned, NONE);
    for (int i = best; i != NONE; i = previous[i]) {
      aligned[pairs.get(i).before()] = pairs.get(i).after();
    }
    return aligned;
  }

  private static int heavier(int one, int other, double[] weight) {
    return other == NONE || (one != NONE && weight[one] >= weight[other]) ? one : other;
  }

  /** Of what is left, what is most alike. */
  private static int[] moved(List<Pair> alike, int[] inOrder, int before, int after) {
    boolean[] taken = new boolean[after];
    for (int j : inOrder) {
      if (j != NONE) {
        taken[j] = true;
      }
    }
    int[] moved = new int[before];
    Arrays.fill(moved, NONE);
    List<Pair> best = new ArrayList<>(alike);
    best.sort(Comparator.comparingDouble((Pair pair) -> pair.share() * pair.size()).reversed());
    for (Pair pair : best) {
      int i = pair.before();
      if (pair.share() >= MOVED
          && pair.size() >= 2 * SHORTEST_MOVED
          && inOrder[i] == NONE
          && moved[i] == NONE
          && !taken[pair.after()]) {
        moved[i] = pair.after();
        taken[pair.after()] = true;
      }
    }
    return moved;
  }
}
