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

  private static final int LEAF = -1;

  /** Places of a node in {@link #nodes}: what it asks for, up to what, and where to go from it. */
  private static final int SIZE = 2;

  private static final int FEATURE_BITS = 10;
  private static final int FEATURE = (1 << FEATURE_BITS) - 1;

  /** Where each tree's nodes begin. */
  private final int[] roots;

  /**
   * All nodes of all trees, two numbers each, beside each other so that a visit costs one access to
   * memory: the right child's place and the feature in one ({@link #LEAF} for leaves), then the
   * bits of the threshold or of the leaf's value.
   */
  private final int[] nodes;

  private TreeEnsemble(List<String> lines) {
    int size = 0;
    roots = new int[lines.size()];
    List<String[]> trees = new ArrayList<>();
    for (int t = 0; t < roots.length; t++) {
      roots[t] = size * SIZE;
      String[] written = lines.get(t).split(" ", -1);
      trees.add(written);
      size += written.length;
    }
    nodes = new int[size * SIZE];
    for (int t = 0; t < roots.length; t++) {
      read(trees.get(t), roots[t]);
    }
  }

  private void read(String[] written, int root) {
    for (int i = 0; i < written.length; i++) {
      String node = written[i];
      int at = root + i * SIZE;
      int less = node.indexOf('<');
      int colon = node.indexOf(':');
      if (less < 0) {
        nodes[at] = LEAF;
        nodes[at + 1] = Float.floatToRawIntBits(Float.parseFloat(node.substring(1)));
      } else {
        int right = root + Integer.parseInt(node.substring(colon + 1)) * SIZE;
        nodes[at] = (right << FEATURE_BITS) | Short.parseShort(node.substring(0, less));
        nodes[at + 1] = Float.floatToRawIntBits(Float.parseFloat(node.substring(less + 1, colon)));
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
      sum += value(t, example);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What one tree says of an example. */
  private float value(int tree, double[] example) {
    int at = roots[tree];
    int node = nodes[at];
    while (node != LEAF) {
      int right = node >>> FEATURE_BITS; // read in any case, so that no branch has to be guessed
      at = example[node & FEATURE] < Float.intBitsToFloat(nodes[at + 1]) ? at + SIZE : right;
      node = nodes[at];
    }
    return Float.intBitsToFloat(nodes[at + 1]);
  }
}
