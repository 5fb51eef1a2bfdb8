package org.offprint.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest common subsequence of two lists, by E. W. Myers, "An O(ND) difference algorithm and
 * its variations" (Algorithmica 1, 1986), the greedy form. Takes time and memory of the order of
 * the square of the number of differences, so that number is bounded.
 */
final class Myers {
  /** 2,000 differences take 16 MB for a moment. */
  private static final int MOST_DIFFERENCES = 2000;

  private Myers() {}

  /** Two equal elements. */
  record Match(int before, int after) {}

  /**
   * The matches in order; those at the beginning and the end alone where the lists differ in more
   * than {@link #MOST_DIFFERENCES} places.
   */
  static <T> List<Match> matches(List<T> before, List<T> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      matches.add(new Match(i, i));
    }
    for (Match match :
        middle(
            before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))) {
      matches.add(new Match(match.before + head, match.after + head));
    }
    for (int i = tail; i > 0; i--) {
      matches.add(new Match(before.size() - i, after.size() - i));
    }
    return matches;
  }

  private static <T> List<Match> middle(List<T> a, List<T> b) {
    int most = Math.min(a.size() + b.size(), MOST_DIFFERENCES);
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    int zero = most + 1;
    for (int d = 0; d <= most; d++) {
      int[] row = new int[2 * d + 1];
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
        int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        int y = x - k;
        while (x < a.size() && y >= 0 && y < b.size() && a.get(x).equals(b.get(y))) {
          x++;
          y++;
        }
        furthest[zero + k] = x;
        row[k + d] = x;
        if (x == a.size() && y == b.size()) {
          trace.add(row);
          return back(trace, a.size(), b.size());
        }
      }
      trace.add(row);
    }
    return List.of();
  }

  private static List<Match> back(List<int[]> trace, int lengthBefore, int lengthAfter) {
    List<Match> matches = new ArrayList<>();
    int x = lengthBefore;
    int y = lengthAfter;
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] row = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && at(row, k - 1, d - 1) < at(row, k + 1, d - 1));
      int from = down ? at(row, k + 1, d - 1) : at(row, k - 1, d - 1);
      int step = down ? from : from + 1;
      while (x > step) {
        matches.add(new Match(--x, --y));
      }
      x = from;
      y = x - (down ? k + 1 : k - 1);
    }
    while (x > 0) {
      matches.add(new Match(--x, --y));
    }
    return matches.reversed();
  }

  /** Diagonals that a row of {@code d} differences does not reach are before all others. */
  private static int at(int[] row, int k, int d) {
    return k < -d || k > d ? -1 : row[k + d];
  }
}
