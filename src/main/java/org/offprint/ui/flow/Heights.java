package org.offprint.ui.flow;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * The heights of items, guessed until they are measured, and their sums (P. M. Fenwick, "A New Data
 * Structure for Cumulative Frequency Tables", 1994).
 */
final class Heights {
  private final double[] heights;
  private final double[] sums;
  private final BitSet known = new BitSet();

  Heights(int size, IntToDoubleFunction guess) {
    heights = new double[size];
    sums = new double[size + 1];
    for (int i = 0; i < size; i++) {
      heights[i] = guess.applyAsDouble(i);
      sums[i + 1] += heights[i];
      int parent = i + 1 + Integer.lowestOneBit(i + 1);
      if (parent <= size) {
        sums[parent] += sums[i + 1];
      }
    }
  }

  int size() {
    return heights.length;
  }

  double of(int index) {
    return heights[index];
  }

  boolean isKnown(int index) {
    return known.get(index);
  }

  void set(int index, double height) {
    double more = height - heights[index];
    known.set(index);
    if (more != 0) {
      heights[index] = height;
      for (int i = index + 1; i < sums.length; i += Integer.lowestOneBit(i)) {
        sums[i] += more;
      }
    }
  }

  /** The height of all items before one. */
  double above(int index) {
    double sum = 0;
    for (int i = index; i > 0; i -= Integer.lowestOneBit(i)) {
      sum += sums[i];
    }
    return sum;
  }

  double all() {
    return above(heights.length);
  }

  /** The item at a distance from the top; the first or the last beyond the ends. */
  int at(double distance) {
    int before = 0;
    double left = distance;
    for (int step = Integer.highestOneBit(Math.max(1, size())); step > 0; step /= 2) {
      if (before + step < sums.length && sums[before + step] <= left) {
        before += step;
        left -= sums[before];
      }
    }
    return Math.clamp(before, 0, Math.max(0, size() - 1));
  }
}
