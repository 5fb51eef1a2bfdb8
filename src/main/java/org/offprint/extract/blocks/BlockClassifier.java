package org.offprint.extract.blocks;

import java.util.List;
import org.offprint.extract.words.Resources;

/**
 * Judges how likely each block of a page is to belong to the article: first by itself, then in the
 * light of how its surroundings were judged. Learned from marked pages; the training program is in
 * the tests' tree.
 */
public final class BlockClassifier {
  private static final String SEPARATOR = "--";

  /** What is less likely than this at first sight is not looked at again. */
  private static final double HOPE = 0.03;

  /**
   * So many blocks' features are kept for the second look, a kilobyte each; those of further ones,
   * which hardly a page has, are made once more.
   */
  private static final int MOST_KEPT = 10_000;

  private final TreeEnsemble first;
  private final TreeEnsemble second;

  BlockClassifier(TreeEnsemble first, TreeEnsemble second) {
    this.first = first;
    this.second = second;
  }

  /** The one that the program is shipped with. */
  public static BlockClassifier shipped() {
    return Shipped.CLASSIFIER;
  }

  private static final class Shipped {
    static final BlockClassifier CLASSIFIER = parse(Resources.lines("blocks.model"));
  }

  /** Reads both ensembles, a line with {@code --} between them. */
  public static BlockClassifier parse(List<String> lines) {
    int middle = lines.indexOf(SEPARATOR);
    return new BlockClassifier(
        TreeEnsemble.parse(lines.subList(0, middle)),
        TreeEnsemble.parse(lines.subList(middle + 1, lines.size())));
  }

  /** For each block, by index, 0 (furniture) to 1 (article). */
  double[] judge(PageFacts facts) {
    BlockFeatures features = new BlockFeatures(facts);
    int n = facts.outline().size();
    double[] atFirst = new double[n];
    double[][] kept = new double[Math.min(n, MOST_KEPT)][];
    for (int i = 0; i < n; i++) {
      double[] own = features.row(i);
      atFirst[i] = first.probability(own);
      if (atFirst[i] >= HOPE && i < kept.length) {
        kept[i] = own.clone();
      }
    }
    ContextFeatures context = new ContextFeatures(facts, atFirst);
    double[] judged = atFirst.clone();
    for (int i = 0; i < n; i++) {
      if (atFirst[i] >= HOPE) {
        double[] own = i < kept.length ? kept[i] : features.row(i);
        judged[i] = second.probability(context.row(i, own));
      }
    }
    return judged;
  }
}
