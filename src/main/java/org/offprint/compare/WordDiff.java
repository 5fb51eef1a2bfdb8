package org.offprint.compare;

import java.util.ArrayList;
import java.util.List;
import org.offprint.compare.Piece.Kind;

/** What changed within a paragraph, word by word, in runs that can be read. */
final class WordDiff {
  private WordDiff() {}

  /** The pieces of both texts; what was removed stands before what was added in its place. */
  static List<Piece> of(String before, String after) {
    List<String> old = Tokens.of(before);
    List<String> young = Tokens.of(after);
    List<Run> runs = joined(runs(old, young, Myers.matches(old, young)));
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      if (run.same) {
        pieces.add(new Piece(Kind.SAME, run.before));
      } else {
        if (!run.before.isEmpty()) {
          pieces.add(new Piece(Kind.REMOVED, run.before));
        }
        if (!run.after.isEmpty()) {
          pieces.add(new Piece(Kind.ADDED, run.after));
        }
      }
    }
    return pieces;
  }

  /** Texts that stand at the same place; equal if {@code same}. */
  private record Run(boolean same, String before, String after, int words) {
    boolean replaces() {
      return !before.isEmpty() && !after.isEmpty();
    }
  }

  private static List<Run> runs(List<String> old, List<String> young, List<Myers.Match> matches) {
    List<Run> runs = new ArrayList<>();
    int a = 0;
    int b = 0;
    int i = 0;
    while (i <= matches.size()) {
      boolean end = i == matches.size();
      int nextA = end ? old.size() : matches.get(i).before();
      int nextB = end ? young.size() : matches.get(i).after();
      if (nextA > a || nextB > b) {
        runs.add(run(false, old.subList(a, nextA), young.subList(b, nextB)));
      }
      int length = 0;
      while (i + length < matches.size()
          && matches.get(i + length).before() == nextA + length
          && matches.get(i + length).after() == nextB + length) {
        length++;
      }
      if (length > 0) {
        List<String> same = old.subList(nextA, nextA + length);
        runs.add(run(true, same, same));
      }
      a = nextA + length;
      b = nextB + length;
      i += Math.max(1, length);
    }
    return runs;
  }

  private static Run run(boolean same, List<String> before, List<String> after) {
    long words =
        Math.max(
            before.stream().filter(token -> !Tokens.isBlank(token)).count(),
            after.stream().filter(token -> !Tokens.isBlank(token)).count());
    return new Run(same, String.join("", before), String.join("", after), (int) words);
  }

  /**
   * A word or two that chance left the same between changes only make them hard to read: they join
   * the changes around them.
   */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between = !joined.isEmpty() && i + 1 < runs.size();
      if (run.same && between && isChance(joined.getLast(), run, runs.get(i + 1))) {
        Run last = joined.removeLast();
        Run next = runs.get(++i);
        joined.add(
            new Run(
                false,
                last.before + run.before + next.before,
                last.after + run.after + next.after,
                last.words + run.words + next.words));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean isChance(Run last, Run same, Run next) {
    if (last.same) {
      return false;
    }
    boolean replaces = last.replaces() || next.replaces();
    boolean few = same.words <= 2 && last.words + next.words >= 4 * same.words + 2;
    return replaces && (same.words == 0 || few);
  }
}
