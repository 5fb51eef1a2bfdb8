package org.offprint.extract.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of regression trees, the form that gradient boosting learns (Friedman 2001).
 *
 * <p>Written as one line a tree: its nodes from the root, parents before children, separated by
 * spaces. A node is {@code feature<threshold:right}, the index of the right child where the left
 * one is the next node, or {@code =value} for a leaf.
 */
public final class TreeEnsemble {
  /** After so many trees, what the sum says so far may settle it. */
  private static final int FIRST_TREES = 25;

  private static final float HOPELESS = -2.2f;

  /** Where each tree's nodes begin; all nodes of all trees lie one after another. */
  private final int[] roots;

  /** The feature that a node asks for; -1 for leaves, whose value is in {@code thresholds}. */
  private final short[] features;

  private final float[] thresholds;
  private final int[] rights;

  private TreeEnsemble(List<String> lines) {
    int size = 0;
    roots = new int[lines.size()];
    List<String[]> trees = new ArrayList<>();
    for (int t = 0; t < roots.length; t++) {
      roots[t] = size;
      String[] nodes = lines.get(t).split(" ", -1);
      trees.add(nodes);
      size += nodes.length;
    }
    features = new short[size];
    thresholds = new float[size];
    rights = new int[size];
    for (int t = 0; t < roots.length; t++) {
      read(trees.get(t), roots[t]);
    }
  }

  private void read(String[] nodes, int root) {
    for (int i = 0; i < nodes.length; i++) {
      String node = nodes[i];
      int less = node.indexOf('<');
      if (less < 0) {
        features[root + i] = -1;
        thresholds[root + i] = Float.parseFloat(node.substring(1));
      } else {
        int colon = node.indexOf(':', less);
        features[root + i] = Short.parseShort(node.substring(0, less));
        thresholds[root + i] = Float.parseFloat(node.substring(less + 1, colon));
        rights[root + i] = root + Integer.parseInt(node.substring(colon + 1));
      }
    }
  }

  /**
   * Reads an ensemble.
   *
   * @throws IllegalArgumentException if a line is not a tree
   */
  public static TreeEnsemble parse(List<String> lines) {
    return new TreeEnsemble(lines);
  }

  /** How likely it is that an example is of the class learned, 0 to 1. */
  public double probability(double[] example) {
    float sum = 0;
    for (int t = 0; t < roots.length; t++) {
      if (t == FIRST_TREES && sum < HOPELESS) {
        break;
      }
      int node = roots[t];
      int feature = features[node];
      while (feature >= 0) {
        int right = rights[node]; // read in any case, so that no branch has to be guessed
        node = example[feature] < thresholds[node] ? node + 1 : right;
        feature = features[node];
      }
      sum += thresholds[node];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
