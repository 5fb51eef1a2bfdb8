package org.offprint.extract;

import java.util.Arrays;

/**
 * Describes a block in numbers once more, for the second look: its own features and how its
 * surroundings were judged at first sight.
 */
final class ContextFeatures {
  private static final int[] OFFSETS = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
  private static final int LEVELS = 5;

  /** How many numbers describe a block. */
  static final int COUNT = BlockFeatures.COUNT + OFFSETS.length + 2 * LEVELS + 7;

  private ContextFeatures() {}

  /**
   * The features of all blocks, by index.
   *
   * @param own what {@link BlockFeatures} says
   * @param first the first judgement of each block, 0 to 1
   */
  static double[][] all(PageFacts facts, double[][] own, double[] first) {
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
    int nextGood = -1;
    for (int i = n - 1; i >= 0; i--) {
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
      row[k++] = Math.log(1 + sums[n]);
      row[k] = sums[n] / Math.max(1e-9, weights[n]);
      rows[i] = row;
      nextGood = first[i] > 0.5 && outline.block(i).hasText() ? i : nextGood;
    }
    return rows;
  }

  private static double window(double[] sums, double[] weights, int at, int from, int to) {
    int start = Math.clamp(at + from, 0, sums.length - 1);
    int end = Math.clamp(at + to, 0, sums.length - 1);
    double weight = weights[end] - weights[start];
    return weight == 0 ? -1 : (sums[end] - sums[start]) / weight;
  }
}
