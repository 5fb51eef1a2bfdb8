package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;

/** Rows of features to learn from, each with a label and a weight. */
final class Examples {
  private final List<double[]> rows = new ArrayList<>();
  private final List<double[]> facts = new ArrayList<>();

  /**
   * Adds a row.
   *
   * @param label 0 or 1
   * @param weight how much it counts
   */
  void add(double[] features, double label, double weight) {
    rows.add(features);
    facts.add(new double[] {label, weight});
  }

  int size() {
    return rows.size();
  }

  /** The features, a copy of the list but not of the rows. */
  double[][] rows() {
    return rows.toArray(new double[0][]);
  }

  double label(int row) {
    return facts.get(row)[0];
  }

  double weight(int row) {
    return facts.get(row)[1];
  }
}
