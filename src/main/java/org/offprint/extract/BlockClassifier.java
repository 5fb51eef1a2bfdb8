package org.offprint.extract;

import java.util.List;

/**
 * Judges how likely each block of a page is to belong to the article: first by itself, then in the
 * light of how its surroundings were judged. Learned from marked pages; the training program is in
 * the tests' tree.
 */
final class BlockClassifier {
  private static final String SEPARATOR = "--";

  private final TreeEnsemble first;
  private final TreeEnsemble second;

  BlockClassifier(TreeEnsemble first, TreeEnsemble second) {
    this.first = first;
    this.second = second;
  }

  /** The one that the program is shipped with. */
  static BlockClassifier shipped() {
    return Shipped.CLASSIFIER;
  }

  private static final class Shipped {
    static final BlockClassifier CLASSIFIER = parse(Resources.lines("blocks.model"));
  }

  /** Reads both ensembles, a line with {@code --} between them. */
  static BlockClassifier parse(List<String> lines) {
    int middle = lines.indexOf(SEPARATOR);
    return new BlockClassifier(
        TreeEnsemble.parse(lines.subList(0, middle)),
        TreeEnsemble.parse(lines.subList(middle + 1, lines.size())));
  }

  /** For each block, by index, 0 (furniture) to 1 (article). */
  double[] judge(PageFacts facts) {
    double[][] own = BlockFeatures.all(facts);
    double[] judged = judge(first, own);
    return judge(second, ContextFeatures.all(facts, own, judged));
  }

  private static double[] judge(TreeEnsemble ensemble, double[][] rows) {
    double[] judged = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      judged[i] = ensemble.probability(rows[i]);
    }
    return judged;
  }
}
