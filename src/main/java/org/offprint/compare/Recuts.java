package org.offprint.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which paragraphs were split, and which were joined: those that stand beside a paragraph that is
 * in both versions, are in one of them only, and have most of their words in it.
 */
final class Recuts {
  /** So much of a paragraph has to be in the one that it was cut from. */
  private static final double MOST = 0.5;

  /** So many pairs of words may be in any other paragraph by chance. */
  private static final int CHANCE = 2;

  private final List<Paragraph> whole;
  private final List<Paragraph> parts;
  private final boolean[] taken;

  private Recuts(List<Paragraph> whole, List<Paragraph> parts, boolean[] taken) {
    this.whole = whole;
    this.parts = parts;
    this.taken = taken;
  }

  /** Paragraphs that are cut in another way; one of the counts is 1. */
  record Recut(int before, int beforeCount, int after, int afterCount) {
    /** Those of the earlier version. */
    List<Paragraph> ofEarlier(List<Paragraph> version) {
      return version.subList(before, before + beforeCount);
    }

    /** Those of the later version. */
    List<Paragraph> ofLater(List<Paragraph> version) {
      return version.subList(after, after + afterCount);
    }
  }

  /** A run of parts. */
  private record Run(int first, int count) {}

  /** Splits and joins, by the first paragraph of the earlier version. */
  static Map<Integer, Recut> of(
      List<Paragraph> before, List<Paragraph> after, Alignment alignment) {
    boolean[] old = new boolean[before.size()];
    boolean[] young = new boolean[after.size()];
    for (int i = 0; i < before.size(); i++) {
      int inOrder = alignment.inOrder()[i];
      int moved = alignment.moved()[i];
      old[i] = inOrder != Alignment.NONE || moved != Alignment.NONE;
      if (inOrder != Alignment.NONE) {
        young[inOrder] = true;
      }
      if (moved != Alignment.NONE) {
        young[moved] = true;
      }
    }
    Recuts splits = new Recuts(before, after, young);
    Recuts joins = new Recuts(after, before, old);
    Map<Integer, Recut> recuts = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      int j = alignment.inOrder()[i];
      if (j != Alignment.NONE && !before.get(i).equals(after.get(j))) {
        Run split = splits.around(i, j);
        Run join = split.count > 1 ? new Run(i, 1) : joins.around(j, i);
        if (split.count > 1) {
          recuts.put(i, new Recut(i, 1, split.first, split.count));
        } else if (join.count > 1) {
          recuts.put(join.first, new Recut(join.first, join.count, j, 1));
        }
      }
    }
    return recuts;
  }

  /** The parts around one of them that come from the same whole; they are taken from then on. */
  private Run around(int of, int part) {
    Map<String, Integer> left = new HashMap<>(Likeness.pairs(whole.get(of).text()));
    if (isStrange(whole.get(of)) || isStrange(parts.get(part))) {
      return new Run(part, 1);
    }
    take(left, Likeness.pairs(parts.get(part).text()));
    int last = part;
    while (last + 1 < parts.size() && belongs(left, last + 1)) {
      taken[++last] = true;
    }
    int first = part;
    while (first > 0 && belongs(left, first - 1)) {
      taken[--first] = true;
    }
    return new Run(first, last - first + 1);
  }

  private boolean belongs(Map<String, Integer> left, int part) {
    if (taken[part] || isStrange(parts.get(part))) {
      return false;
    }
    Map<String, Integer> pairs = Likeness.pairs(parts.get(part).text());
    int common = common(left, pairs);
    if (common < CHANCE || common < MOST * Likeness.size(pairs)) {
      return false;
    }
    take(left, pairs);
    return true;
  }

  /** What has the sign in it that stands between paragraphs cannot be put together with others. */
  private static boolean isStrange(Paragraph paragraph) {
    return paragraph.text().indexOf(Change.Recut.END) >= 0;
  }

  private static int common(Map<String, Integer> left, Map<String, Integer> pairs) {
    return pairs.entrySet().stream()
        .mapToInt(pair -> Math.min(pair.getValue(), left.getOrDefault(pair.getKey(), 0)))
        .sum();
  }

  private static void take(Map<String, Integer> left, Map<String, Integer> pairs) {
    pairs.forEach((pair, count) -> left.computeIfPresent(pair, (any, n) -> Math.max(0, n - count)));
  }
}
