package org.offprint.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns a {@link TreeEnsemble} for a yes-or-no question by gradient boosting with logistic loss
 * and second-order leaf values (Friedman 2001; Chen and Guestrin 2016), over histograms.
 */
final class GradientBoosting {
  private static final int BINS = 48;

  /**
   * How to learn.
   *
   * @param trees how many
   * @param depth of each tree
   * @param rate how much of each tree's advice is taken
   * @param ridge what is added to the weight of a leaf, against guesses from few examples
   */
  record Settings(int trees, int depth, double rate, double ridge, double rows, double columns) {}

  private final Settings settings;
  private final Random random;
  private final int features;
  private final double[] labels;
  private final double[] weights;
  private final byte[][] bins;
  private final float[][] edges;
  private final double[] scores;
  private final double[] gradients;
  private final double[] hessians;

  private GradientBoosting(
      double[][] rows, double[] labels, double[] weights, Settings settings, long seed) {
    this.settings = settings;
    this.random = new Random(seed);
    this.features = rows[0].length;
    this.labels = labels;
    this.weights = weights;
    this.bins = new byte[features][rows.length];
    this.edges = new float[features][];
    this.scores = new double[rows.length];
    this.gradients = new double[rows.length];
    this.hessians = new double[rows.length];
    for (int f = 0; f < features; f++) {
      bin(rows, f);
    }
  }

  /** Learns from rows of features, labels 0 or 1, and how much each row counts. */
  static List<String> learn(
      double[][] rows, double[] labels, double[] weights, Settings settings, long seed) {
    GradientBoosting boosting = new GradientBoosting(rows, labels, weights, settings, seed);
    List<String> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees; t++) {
      trees.add(boosting.tree());
    }
    return trees;
  }

  private void bin(double[][] rows, int f) {
    float[] values = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = (float) rows[i][f];
    }
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    List<Float> cuts = new ArrayList<>();
    int distinct = 1;
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    int last = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean changes = sorted[i] != sorted[i - 1];
      if (changes && (distinct <= BINS || i - last >= sorted.length / BINS)) {
        cuts.add((sorted[i] + sorted[i - 1]) / 2);
        last = i;
      }
    }
    edges[f] = new float[cuts.size()];
    for (int c = 0; c < cuts.size(); c++) {
      edges[f][c] = cuts.get(c);
    }
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(edges[f], values[i]);
      bins[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  private String tree() {
    List<Integer> sample = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      double p = 1 / (1 + Math.exp(-scores[i]));
      gradients[i] = weights[i] * (labels[i] - p);
      hessians[i] = Math.max(1e-6, weights[i] * p * (1 - p));
      if (random.nextDouble() < settings.rows) {
        sample.add(i);
      }
    }
    List<Integer> columns = new ArrayList<>();
    for (int f = 0; f < features; f++) {
      if (random.nextDouble() < settings.columns) {
        columns.add(f);
      }
    }
    List<String> nodes = new ArrayList<>();
    int[] rows = sample.stream().mapToInt(Integer::intValue).toArray();
    grow(rows, columns, settings.depth, nodes);
    apply(nodes);
    return String.join(" ", nodes);
  }

  /** Adds what a tree says of each row to its score. */
  private void apply(List<String> nodes) {
    int n = nodes.size();
    int[] asked = new int[n];
    int[] bin = new int[n];
    int[] right = new int[n];
    double[] values = new double[n];
    for (int k = 0; k < n; k++) {
      String node = nodes.get(k);
      int less = node.indexOf('<');
      if (less < 0) {
        asked[k] = -1;
        values[k] = Double.parseDouble(node.substring(1));
      } else {
        int colon = node.indexOf(':');
        asked[k] = Integer.parseInt(node.substring(0, less));
        float threshold = Float.parseFloat(node.substring(less + 1, colon));
        bin[k] = Arrays.binarySearch(edges[asked[k]], threshold);
        right[k] = Integer.parseInt(node.substring(colon + 1));
      }
    }
    for (int i = 0; i < labels.length; i++) {
      int node = 0;
      while (asked[node] >= 0) {
        node = bins[asked[node]][i] <= bin[node] ? node + 1 : right[node];
      }
      scores[i] += values[node];
    }
  }

  private void grow(int[] rows, List<Integer> columns, int depth, List<String> nodes) {
    double g = 0;
    double h = 0;
    for (int i : rows) {
      g += gradients[i];
      h += hessians[i];
    }
    Split best = depth == 0 || rows.length < 20 ? null : best(rows, columns, g, h);
    if (best == null) {
      double value = settings.rate * g / (h + settings.ridge);
      nodes.add("=" + (float) (Math.round(value * 1e4) / 1e4));
      return;
    }
    int here = nodes.size();
    nodes.add("");
    int split = best.bin;
    byte[] column = bins[best.feature];
    grow(Arrays.stream(rows).filter(i -> column[i] <= split).toArray(), columns, depth - 1, nodes);
    nodes.set(here, best.feature + "<" + edges[best.feature][split] + ":" + nodes.size());
    grow(Arrays.stream(rows).filter(i -> column[i] > split).toArray(), columns, depth - 1, nodes);
  }

  private record Split(int feature, int bin) {}

  private @Nullable Split best(int[] rows, List<Integer> columns, double g, double h) {
    double bestGain = 0.5;
    Split best = null;
    double[] binG = new double[256];
    double[] binH = new double[256];
    for (int f : columns) {
      int cuts = edges[f].length;
      Arrays.fill(binG, 0, cuts + 1, 0);
      Arrays.fill(binH, 0, cuts + 1, 0);
      byte[] column = bins[f];
      for (int i : rows) {
        binG[column[i]] += gradients[i];
        binH[column[i]] += hessians[i];
      }
      double leftG = 0;
      double leftH = 0;
      for (int b = 0; b < cuts; b++) {
        leftG += binG[b];
        leftH += binH[b];
        double rightG = g - leftG;
        double rightH = h - leftH;
        if (leftH < 1 || rightH < 1) {
          continue;
        }
        double gain = gain(leftG, leftH) + gain(rightG, rightH) - gain(g, h);
        if (gain > bestGain) {
          bestGain = gain;
          best = new Split(f, b);
        }
      }
    }
    return best;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.ridge);
  }
}
