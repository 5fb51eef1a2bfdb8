package org.offprint.extract.blocks;

/**
 * Describes a block in numbers once more, for the second look: its own features and how its
 * surroundings were judged at first sight.
 */
public final class ContextFeatures {
  private static final int[] OFFSETS = {-4, -3, -2, -1, 0, 1, 2, 3, 4};
  private static final int LEVELS = 5;
  private static final double STRONG = 0.8;
  private static final int LONG = 20;
  private static final int NO_GAP = 99;
  private static final int LONGEST_GAP = 50;

  /** How many numbers describe a block. */
  static final int COUNT = BlockFeatures.COUNT + OFFSETS.length + 2 * LEVELS + 14;

  private final Outline outline;
  private final double[] first;
  private final Trunk trunk;
  private final double[] alike;

  /** Running sums, before each block: the weight that was judged to be text, and all weight. */
  private final double[] sums;

  private final double[] weights;
  private final double sumLogarithm;

  /** For each block, how many blocks away the last, and the next, good one is. */
  private final int[] gapBefore;

  private final int[] gapAfter;
  private int firstStrong = -1;
  private int lastStrong = -1;
  private final double[] row = new double[COUNT];

  /**
   * Describes the blocks of a page.
   *
   * @param first the first judgement of each block, 0 to 1
   */
  ContextFeatures(PageFacts facts, double[] first) {
    this.outline = facts.outline();
    this.first = first;
    this.trunk = new Trunk(facts, first);
    this.alike = alike(facts, first);
    int n = outline.size();
    sums = new double[n + 1];
    weights = new double[n + 1];
    for (int i = 0; i < n; i++) {
      TextBlock block = outline.block(i);
      double weight = Math.sqrt(block.words());
      weights[i + 1] = weights[i] + weight;
      sums[i + 1] = sums[i] + weight * first[i];
      if (first[i] > STRONG && block.words() >= LONG) {
        firstStrong = firstStrong < 0 ? i : firstStrong;
        lastStrong = i;
      }
    }
    sumLogarithm = Math.log(1 + sums[n]);
    gapBefore = new int[n];
    gapAfter = new int[n];
    findGaps();
  }

  private void findGaps() {
    int last = -1;
    for (int i = 0; i < gapBefore.length; i++) {
      gapBefore[i] = last < 0 ? NO_GAP : Math.min(LONGEST_GAP, i - last);
      last = isGood(i) ? i : last;
    }
    int next = -1;
    for (int i = gapAfter.length - 1; i >= 0; i--) {
      gapAfter[i] = next < 0 ? NO_GAP : Math.min(LONGEST_GAP, next - i);
      next = isGood(i) ? i : next;
    }
  }

  private boolean isGood(int block) {
    return first[block] > 0.5 && outline.block(block).hasText();
  }

  /**
   * The features of all blocks, by index.
   *
   * @param own what {@link BlockFeatures} says
   * @param first the first judgement of each block, 0 to 1
   */
  public static double[][] all(PageFacts facts, double[][] own, double[] first) {
    ContextFeatures features = new ContextFeatures(facts, first);
    double[][] rows = new double[own.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = features.row(i, own[i]).clone();
    }
    return rows;
  }

  /**
   * The features of a block, in an array that is used again for the next one.
   *
   * @param own what {@link BlockFeatures} says of it
   */
  double[] row(int i, double[] own) {
    System.arraycopy(own, 0, row, 0, BlockFeatures.COUNT);
    int n = first.length;
    int k = BlockFeatures.COUNT;
    for (int offset : OFFSETS) {
      int other = i + offset;
      row[k++] = other < 0 || other >= n ? -1 : first[other];
    }
    TextBlock block = outline.block(i);
    int region = block.region();
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
    row[k++] = gapAfter[i];
    row[k++] = sums[i] / Math.max(1e-9, sums[n]);
    row[k++] = window(i, -10, 0);
    row[k++] = window(i, 1, 11);
    row[k++] = sumLogarithm;
    row[k++] = sums[n] / Math.max(1e-9, weights[n]);
    row[k++] = trunk.levelsTo(block);
    row[k++] = Integer.compare(i, outline.start(trunk.region()));
    row[k++] = trunk.isForeign(block) ? 1 : 0;
    row[k++] = trunk.isApart(block.region()) ? 1 : 0;
    row[k++] = alike[i];
    row[k++] = firstStrong < 0 ? NO_GAP : Math.clamp(i - firstStrong, -30, 30);
    row[k] = lastStrong < 0 ? NO_GAP : Math.clamp(i - lastStrong, -30, 30);
    return row;
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

  private double window(int at, int from, int to) {
    int start = Math.clamp(at + from, 0, sums.length - 1);
    int end = Math.clamp(at + to, 0, sums.length - 1);
    double weight = weights[end] - weights[start];
    return weight == 0 ? -1 : (sums[end] - sums[start]) / weight;
  }
}
