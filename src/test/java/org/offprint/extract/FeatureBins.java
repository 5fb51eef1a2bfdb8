package org.offprint.extract;

import java.util.Arrays;

/** Features cut into few steps each, so that a tree need only try the edges between them. */
final class FeatureBins {
  /** How many steps a feature has at most. */
  static final int MOST = 48;

  /** The edges are found by looking at about so many rows. */
  private static final int LOOKED_AT = 20_000;

  private final byte[][] bins;
  private final float[][] edges;

  private FeatureBins(byte[][] bins, float[][] edges) {
    this.bins = bins;
    this.edges = edges;
  }

  static FeatureBins of(double[][] rows) {
    int features = rows[0].length;
    byte[][] bins = new byte[features][rows.length];
    float[][] edges = new float[features][];
    int step = Math.max(1, rows.length / LOOKED_AT);
    float[] sorted = new float[(rows.length + step - 1) / step];
    for (int f = 0; f < features; f++) {
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = (float) rows[i * step][f];
      }
      Arrays.sort(sorted);
      edges[f] = edges(sorted);
      for (int i = 0; i < rows.length; i++) {
        int at = Arrays.binarySearch(edges[f], (float) rows[i][f]);
        bins[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
      }
    }
    return new FeatureBins(bins, edges);
  }

  private static float[] edges(float[] sorted) {
    int distinct = 1;
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    float[] edges = new float[MOST - 1];
    int cuts = 0;
    int last = 0;
    for (int i = 1; i < sorted.length && cuts < edges.length; i++) {
      boolean changes = sorted[i] != sorted[i - 1];
      if (changes && (distinct <= MOST || i - last >= sorted.length / MOST)) {
        edges[cuts++] = (sorted[i] + sorted[i - 1]) / 2;
        last = i;
      }
    }
    return Arrays.copyOf(edges, cuts);
  }

  int features() {
    return bins.length;
  }

  /** How many edges a feature has; its steps are one more. */
  int cuts(int feature) {
    return edges[feature].length;
  }

  /** What lies between a step and the next one. */
  float edge(int feature, int bin) {
    return edges[feature][bin];
  }

  /** The step of each row; not a copy. */
  byte[] column(int feature) {
    return bins[feature];
  }

  int of(int feature, int row) {
    return bins[feature][row];
  }
}
