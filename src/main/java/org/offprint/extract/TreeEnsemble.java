package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of regression trees, the form that gradient boosting learns (Friedman 2001).
 *
 * <p>Written as one line a tree: its nodes from the root, parents before children, separated by
 * spaces. A node is {@code feature<threshold:right}, the index of the right child where the left
 * one is the next node, or {@code =value} for a leaf.
 */
final class TreeEnsemble {
  /** One tree; {@code feature} is -1 for leaves, whose value is in {@code threshold}. */
  private record Tree(int[] feature, float[] threshold, int[] right) {
    double value(double[] x) {
      int node = 0;
      while (feature[node] >= 0) {
        node = x[feature[node]] < threshold[node] ? node + 1 : right[node];
      }
      return threshold[node];
    }
  }

  private final List<Tree> trees;

  private TreeEnsemble(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  /**
   * Reads an ensemble.
   *
   * @throws IllegalArgumentException if a line is not a tree
   */
  static TreeEnsemble parse(List<String> lines) {
    List<Tree> trees = new ArrayList<>();
    for (String line : lines) {
      trees.add(tree(line.split(" ", -1)));
    }
    return new TreeEnsemble(trees);
  }

  private static Tree tree(String[] nodes) {
    int[] feature = new int[nodes.length];
    float[] threshold = new float[nodes.length];
    int[] right = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      String node = nodes[i];
      int less = node.indexOf('<');
      if (less < 0) {
        feature[i] = -1;
        threshold[i] = Float.parseFloat(node.substring(1));
      } else {
        int colon = node.indexOf(':', less);
        feature[i] = Integer.parseInt(node.substring(0, less));
        threshold[i] = Float.parseFloat(node.substring(less + 1, colon));
        right[i] = Integer.parseInt(node.substring(colon + 1));
      }
    }
    return new Tree(feature, threshold, right);
  }

  /** How likely it is that an example is of the class learned, 0 to 1. */
  double probability(double[] features) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.value(features);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
