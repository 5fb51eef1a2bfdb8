package org.offprint.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns a {@link org.offprint.extract.blocks.TreeEnsemble} for a yes-or-no question by gradient
 * boosting with logistic loss and second-order leaf values (Friedman 2001; Chen and Guestrin 2016),
 * over histograms. Each tree looks at some of the examples and some of the features only, so that
 * no single clue decides much.
 */
final class GradientBoosting {
  private static final double LEAST_GAIN = 0.5;
  private static final int FEWEST_ROWS = 20;

  /**
   * How to learn.
   *
   * @param trees how many
   * @param depth of each tree
   * @param rate how much of each tree's advice is taken
   * @param ridge what is added to the weight of a leaf, against guesses from few examples
   * @param rows the share of the examples that a tree learns from
   * @param columns the share of the features that a tree may ask for
   * @param least the least weight of a leaf
   */
  record Settings(
      int trees, int depth, double rate, double ridge, double rows, double columns, double least) {}

  private final Settings settings;
  private final Random random;
  private final Examples examples;
  private final FeatureBins bins;
  private final double[] scores;
  private final float[] gradients;
  private final float[] hessians;

  /** The rows that the tree being grown learns from; those of a node lie side by side. */
  private int[] rows = {};

  private int[] spare = {};

  private GradientBoosting(Examples examples, FeatureBins bins, Settings settings, long seed) {
    this.settings = settings;
    this.random = new Random(seed);
    this.examples = examples;
    this.bins = bins;
    this.scores = new double[examples.size()];
    this.gradients = new float[examples.size()];
    this.hessians = new float[examples.size()];
  }

  /** Learns from examples; gives a line a tree. */
  static List<String> learn(Examples examples, Settings settings, long seed) {
    GradientBoosting boosting =
        new GradientBoosting(examples, FeatureBins.of(examples.rows()), settings, seed);
    List<String> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees; t++) {
      trees.add(boosting.tree());
    }
    return trees;
  }

  private String tree() {
    for (int i = 0; i < scores.length; i++) {
      double p = 1 / (1 + Math.exp(-scores[i]));
      gradients[i] = (float) (examples.weight(i) * (examples.label(i) - p));
      hessians[i] = (float) Math.max(1e-6, examples.weight(i) * p * (1 - p));
    }
    rows = sample();
    spare = new int[rows.length];
    int[] columns = columns();
    List<Node> nodes = new ArrayList<>();
    grow(new Range(0, rows.length), columns, settings.depth, nodes, count(0, rows.length, columns));
    List<String> written = new ArrayList<>();
    nodes.forEach(n -> written.add(n.written(bins)));
    apply(nodes);
    return String.join(" ", written);
  }

  private int[] sample() {
    int[] sample = new int[scores.length];
    int n = 0;
    for (int i = 0; i < sample.length; i++) {
      if (random.nextDouble() < settings.rows) {
        sample[n++] = i;
      }
    }
    return Arrays.copyOf(sample, n);
  }

  private int[] columns() {
    int[] columns = new int[bins.features()];
    int n = 0;
    for (int f = 0; f < columns.length; f++) {
      if (bins.cuts(f) > 0 && random.nextDouble() < settings.columns) {
        columns[n++] = f;
      }
    }
    return Arrays.copyOf(columns, n);
  }

  /** A node of a tree: a question, with its right child's place, or a value. */
  private record Node(int feature, int bin, int right, float value) {
    static Node leaf(double value) {
      return new Node(-1, 0, 0, (float) (Math.round(value * 1e4) / 1e4));
    }

    String written(FeatureBins bins) {
      return feature < 0 ? "=" + value : feature + "<" + bins.edge(feature, bin) + ":" + right;
    }
  }

  /** Adds what a tree says of each row to its score. */
  private void apply(List<Node> tree) {
    Node[] nodes = tree.toArray(new Node[0]);
    for (int i = 0; i < scores.length; i++) {
      int at = 0;
      while (nodes[at].feature >= 0) {
        at = bins.of(nodes[at].feature, i) <= nodes[at].bin ? at + 1 : nodes[at].right;
      }
      scores[i] += nodes[at].value;
    }
  }

  /** Some of {@link #rows}. */
  private record Range(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private void grow(Range range, int[] columns, int depth, List<Node> nodes, double[] counts) {
    Split best = depth == 0 || range.size() < FEWEST_ROWS ? null : best(columns, counts);
    if (best == null) {
      double g = 0;
      double h = 0;
      for (int k = range.from; k < range.to; k++) {
        g += gradients[rows[k]];
        h += hessians[rows[k]];
      }
      nodes.add(Node.leaf(settings.rate * g / (h + settings.ridge)));
      return;
    }
    int middle = divide(range, best);
    Range left = new Range(range.from, middle);
    Range right = new Range(middle, range.to);
    boolean leftIsSmall = left.size() < right.size();
    double[] few = leftIsSmall ? count(left, columns) : count(right, columns);
    for (int k = 0; k < counts.length; k++) {
      counts[k] -= few[k];
    }
    int here = nodes.size();
    nodes.add(Node.leaf(0));
    grow(left, columns, depth - 1, nodes, leftIsSmall ? few : counts);
    nodes.set(here, new Node(best.feature, best.bin, nodes.size(), 0));
    grow(right, columns, depth - 1, nodes, leftIsSmall ? counts : few);
  }

  /** Sorts a range into what lies left and right of a split; gives where the right part begins. */
  private int divide(Range range, Split split) {
    int left = range.from;
    int right = 0;
    for (int k = range.from; k < range.to; k++) {
      if (bins.of(split.feature, rows[k]) <= split.bin) {
        rows[left++] = rows[k];
      } else {
        spare[right++] = rows[k];
      }
    }
    System.arraycopy(spare, 0, rows, left, right);
    return left;
  }

  private double[] count(Range range, int[] columns) {
    return count(range.from, range.to, columns);
  }

  /** Sums of gradients and hessians for each column and bin. */
  private double[] count(int from, int to, int[] columns) {
    double[] counts = new double[columns.length * FeatureBins.MOST * 2];
    for (int c = 0; c < columns.length; c++) {
      int base = c * FeatureBins.MOST * 2;
      byte[] column = bins.column(columns[c]);
      for (int k = from; k < to; k++) {
        int row = rows[k];
        int at = base + 2 * column[row];
        counts[at] += gradients[row];
        counts[at + 1] += hessians[row];
      }
    }
    return counts;
  }

  private record Split(int feature, int bin) {}

  private @Nullable Split best(int[] columns, double[] counts) {
    double bestGain = LEAST_GAIN;
    Split best = null;
    for (int c = 0; c < columns.length; c++) {
      int base = c * FeatureBins.MOST * 2;
      int cuts = bins.cuts(columns[c]);
      double g = 0;
      double h = 0;
      for (int b = 0; b <= cuts; b++) {
        g += counts[base + 2 * b];
        h += counts[base + 2 * b + 1];
      }
      double leftG = 0;
      double leftH = 0;
      for (int b = 0; b < cuts; b++) {
        leftG += counts[base + 2 * b];
        leftH += counts[base + 2 * b + 1];
        if (leftH < settings.least || h - leftH < settings.least) {
          continue;
        }
        double gain = gain(leftG, leftH) + gain(g - leftG, h - leftH) - gain(g, h);
        if (gain > bestGain) {
          bestGain = gain;
          best = new Split(columns[c], b);
        }
      }
    }
    return best;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.ridge);
  }
}
