package org.offprint.extract;

import java.util.BitSet;

/** Decides which blocks of a page are the article. */
final class BodyFinder {
  private static final double KEEP = 0.5;
  private static final int PICTURE_REACH = 6;

  private final BlockClassifier classifier;

  BodyFinder(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  Selection find(PageFacts facts) {
    Outline outline = facts.outline();
    double[] judged = classifier.judge(facts);
    BitSet captions = Captions.find(facts);
    BitSet kept = new BitSet();
    for (TextBlock b : outline.blocks()) {
      if (b.hasText() && !captions.get(b.index()) && judged[b.index()] >= KEEP) {
        kept.set(b.index());
      }
    }
    return new Selection(around(outline, kept), kept);
  }

  /** The smallest block-level region that holds all kept blocks. */
  private static int around(Outline outline, BitSet kept) {
    if (kept.isEmpty()) {
      return 0;
    }
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    int region = outline.block(first).region();
    while (region > 0
        && (outline.end(region) <= last || !OutlineReader.isBlock(outline.element(region)))) {
      region = outline.parent(region);
    }
    return region;
  }
}
