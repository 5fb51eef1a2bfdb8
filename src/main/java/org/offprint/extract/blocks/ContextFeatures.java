package org.offprint.extract.blocks;

import java.util.Arrays;

/**
 * Describes a block in numbers once more, for the second look: its own features and how its
 * surroundings were judged at first sight.
 */
public final class ContextFeatures {
  private static final int[] OFFSETS = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
  private static final int LEVELS = 5;
  private static final double STRONG = 0.8;
  private static final int LONG = 20;

  /** How many numbers describe a block. */
  static final int COUNT = BlockFeatures.COUNT + OFFSETS.length + 2 * LEVELS + 14;

  private static final double[] NONE = {};

  private ContextFeatures() {}

  /**
   * The features of blocks, by index.
   *
   * @param own what {@link BlockFeatures} says
   * @param first the first judgement of each block, 0 to 1
   * @param hope blocks of which the first judgement was less get no features: an empty row
   */
  public static double[][] all(PageFacts facts, double[][] own, double[] first, double hope) {
    Outline outline = facts.outline();
    int n = outline.size();
    double[] sums = new double[n + 1];
    double[] weights = new double[n + 1];
    for (int i = 0; i < n; i++) {
      double weight = Math.sqrt(outline.block(i).words());
      weights[i + 1] = weights[i] + weight;
      sums[i + 1] = sums[i] + weight * first[i];
    }
    double[][] rows = new double[n][];
    int lastGood = -1;
    double[] gapBefore = new double[n];
    for (int i = 0; i < n; i++) {
      gapBefore[i] = lastGood < 0 ? 99 : Math.min(50, i - lastGood);
      lastGood = first[i] > 0.5 && outline.block(i).hasText() ? i : lastGood;
    }
    Trunk trunk = new Trunk(facts, first);
    double[] alike = alike(facts, first);
    int firstStrong = -1;
    int lastStrong = -1;
    for (int i = 0; i < n; i++) {
      if (first[i] > STRONG && outline.block(i).words() >= LONG) {
        firstStrong = firstStrong < 0 ? i : firstStrong;
        lastStrong = i;
      }
    }
    double sumLogarithm = Math.log(1 + sums[n]);
    int nextGood = -1;
    for (int i = n - 1; i >= 0; i--) {
      if (first[i] < hope) {
        rows[i] = NONE;
        continue;
      }
      double[] row = Arrays.copyOf(own[i], COUNT);
      int k = BlockFeatures.COUNT;
      for (int offset : OFFSETS) {
        int other = i + offset;
        row[k++] = other < 0 || other >= n ? -1 : first[other];
      }
      int region = outline.block(i).region();
      for (int up = 0; up < LEVELS; up++) {
        int start = outline.start(region);
        int end = outline.end(region);
        double weight = weights[end] - weights[start];
        double in = sums[end] - sums[start];
        row[k++] = weight == 0 ? -1 : in / weight;
        row[k++] = in / Math.max(1e-9, sums[n]);
        region = Math.max(0, outline.parent(region));
      }
      row[k++] = gapBefore[i];
      row[k++] = nextGood < 0 ? 99 : Math.min(50, nextGood - i);
      row[k++] = sums[i] / Math.max(1e-9, sums[n]);
      row[k++] = window(sums, weights, i, -10, 0);
      row[k++] = window(sums, weights, i, 1, 11);
      row[k++] = sumLogarithm;
      row[k++] = sums[n] / Math.max(1e-9, weights[n]);
      TextBlock block = outline.block(i);
      row[k++] = trunk.levelsTo(block);
      row[k++] = Integer.compare(i, outline.start(trunk.region()));
      row[k++] = trunk.isForeign(block) ? 1 : 0;
      row[k++] = trunk.isApart(block.region()) ? 1 : 0;
      row[k++] = alike[i];
      row[k++] = firstStrong < 0 ? 99 : Math.clamp(i - firstStrong, -30, 30);
      row[k] = lastStrong < 0 ? 99 : Math.clamp(i - lastStrong, -30, 30);
      rows[i] = row;
      nextGood = first[i] > 0.5 && outline.block(i).hasText() ? i : nextGood;
    }
    return rows;
  }

  /** For each block, how blocks of its kind were judged, each block as much as its words weigh. */
  private static double[] alike(PageFacts facts, double[] first) {
    int[] kinds = facts.kinds();
    double[] judged = new double[first.length];
    double[] weights = new double[first.length];
    double[] own = new double[first.length];
    for (int i = 0; i < first.length; i++) {
      own[i] = 1 + Math.sqrt(facts.outline().block(i).words());
      judged[kinds[i]] += own[i] * first[i];
      weights[kinds[i]] += own[i];
    }
    double[] alike = new double[first.length];
    for (int i = 0; i < first.length; i++) {
      double others = weights[kinds[i]] - own[i];
      alike[i] = others < 0.5 ? -1 : (judged[kinds[i]] - own[i] * first[i]) / others;
    }
    return alike;
  }

  private static double window(double[] sums, double[] weights, int at, int from, int to) {
    int start = Math.clamp(at + from, 0, sums.length - 1);
    int end = Math.clamp(at + to, 0, sums.length - 1);
    double weight = weights[end] - weights[start];
    return weight == 0 ? -1 : (sums[end] - sums[start]) / weight;
  }
}
