package org.offprint.extract.blocks;

import java.util.List;

/**
 * A sum of regression trees, the form that gradient boosting learns (Friedman 2001).
 *
 * <p>Written as one line a tree: its nodes from the root, parents before children, separated by
 * spaces. A node is {@code feature<threshold:right}, the index of the right child where the left
 * one is the next node, or {@code =value} for a leaf.
 *
 * <p>Kept as complete trees of one depth, the way heaps are: the children of node i are 2i + 1 and
 * 2i + 2. So all examples take the same number of steps, no step has to guess a branch, and the
 * steps of several trees can go on at once.
 */
public final class TreeEnsemble {
  /** After so many trees, what the sum says so far may settle it. */
  private static final int FIRST_TREES = 25;

  private static final float HOPELESS = -2.2f;

  /** A complete tree of more levels would be mostly empty. */
  private static final int DEEPEST = 12;

  private final int trees;
  private final int depth;

  /** How many nodes of a tree ask something, and from which place on its leaves lie. */
  private final int inner;

  /**
   * Of all trees, one after another, what each node asks for (the upper half) and up to what it
   * leads left (the bits of a float, the lower half): together, so that a step reads one place.
   */
  private final long[] nodes;

  /** Of all trees, one after another: the values of the leaves, from left to right. */
  private final float[] leaves;

  private TreeEnsemble(List<String> lines) {
    List<String[]> written = lines.stream().map(line -> line.split(" ", -1)).toList();
    trees = written.size();
    depth = written.stream().mapToInt(tree -> depth(tree, 0)).max().orElse(0);
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("A tree of " + depth + " levels");
    }
    inner = (1 << depth) - 1;
    nodes = new long[trees * inner];
    leaves = new float[trees * (inner + 1)];
    for (int t = 0; t < trees; t++) {
      read(written.get(t), 0, t, 0);
    }
  }

  private static boolean isLeaf(String node) {
    return node.charAt(0) == '=';
  }

  private static int right(String node) {
    return Integer.parseInt(node.substring(node.indexOf(':') + 1));
  }

  private static int depth(String[] tree, int at) {
    return isLeaf(tree[at]) ? 0 : 1 + Math.max(depth(tree, at + 1), depth(tree, right(tree[at])));
  }

  /** Puts what is written from a node on at a place of a complete tree; leaves fill theirs. */
  private void read(String[] written, int from, int tree, int place) {
    String node = written[from];
    if (place >= inner) {
      leaves[tree * (inner + 1) + place - inner] = Float.parseFloat(node.substring(1));
      return;
    }
    boolean leaf = isLeaf(node);
    if (!leaf) {
      int less = node.indexOf('<');
      long feature = Short.parseShort(node.substring(0, less));
      float threshold = Float.parseFloat(node.substring(less + 1, node.indexOf(':')));
      nodes[tree * inner + place] =
          feature << 32 | Integer.toUnsignedLong(Float.floatToIntBits(threshold));
    }
    read(written, leaf ? from : from + 1, tree, 2 * place + 1);
    read(written, leaf ? from : right(node), tree, 2 * place + 2);
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
    int first = Math.min(FIRST_TREES, trees);
    float sum = add(0, 0, first, example);
    if (sum >= HOPELESS) {
      sum = add(sum, first, trees, example);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Adds what some of the trees say of an example to a sum, in their order. */
  private float add(float sum, int from, int to, double[] example) {
    float total = sum;
    int t = from;
    for (; t + 8 <= to; t += 8) {
      int base = t * inner;
      int a = 0;
      int b = 0;
      int c = 0;
      int d = 0;
      int e = 0;
      int f = 0;
      int g = 0;
      int h = 0;
      for (int level = 0; level < depth; level++) { // the eight do not wait for one another
        a = next(base, a, example);
        b = next(base + inner, b, example);
        c = next(base + 2 * inner, c, example);
        d = next(base + 3 * inner, d, example);
        e = next(base + 4 * inner, e, example);
        f = next(base + 5 * inner, f, example);
        g = next(base + 6 * inner, g, example);
        h = next(base + 7 * inner, h, example);
      }
      total += leaf(t, a);
      total += leaf(t + 1, b);
      total += leaf(t + 2, c);
      total += leaf(t + 3, d);
      total += leaf(t + 4, e);
      total += leaf(t + 5, f);
      total += leaf(t + 6, g);
      total += leaf(t + 7, h);
    }
    for (; t < to; t++) {
      int at = 0;
      for (int level = 0; level < depth; level++) {
        at = next(t * inner, at, example);
      }
      total += leaf(t, at);
    }
    return total;
  }

  private int next(int base, int at, double[] example) {
    long node = nodes[base + at];
    return 2 * at + (example[(int) (node >>> 32)] < Float.intBitsToFloat((int) node) ? 1 : 2);
  }

  private float leaf(int tree, int at) {
    return leaves[tree * (inner + 1) + at - inner];
  }
}
