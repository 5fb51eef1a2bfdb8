package org.offprint.extract.blocks;

/** The numbers that describe a block, filled in one after another. */
final class FeatureRow {
  private final double[] numbers;
  private int next;

  /** An empty row for so many numbers. */
  FeatureRow(int count) {
    numbers = new double[count];
  }

  /** Begins a row anew, of as many numbers. */
  void begin() {
    next = 0;
  }

  void add(double number) {
    numbers[next++] = number;
  }

  /** 1 for true, 0 for false. */
  void add(boolean fact) {
    add(fact ? 1 : 0);
  }

  /** All numbers; not a copy. */
  double[] numbers() {
    return numbers;
  }
}
