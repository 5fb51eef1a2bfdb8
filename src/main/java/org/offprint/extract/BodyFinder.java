package org.offprint.extract;

import java.util.BitSet;

/** Decides which blocks of a page are the article. */
final class BodyFinder {
  private static final double KEEP = 0.5;

  /** How sure the classifier must be of a block that stands above the bulk of the text. */
  private static final double KEEP_ABOVE = 0.7;

  /** How sure the classifier must be of a block that stands below the bulk of the text. */
  private static final double KEEP_BELOW = 0.9;

  /** The share of what was judged to be text that is the bulk of it. */
  private static final double BULK = 0.85;

  private final BlockClassifier classifier;

  BodyFinder(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  /** Finds the article's text, pictures and captions. */
  Selection find(PageFacts facts) {
    Outline outline = facts.outline();
    double[] judged = classifier.judge(facts);
    BitSet captions = Captions.find(facts);
    BitSet text = new BitSet();
    int trunk = trunk(outline, judged);
    for (TextBlock b : outline.blocks()) {
      int i = b.index();
      double sure =
          i < outline.start(trunk) ? KEEP_ABOVE : i < outline.end(trunk) ? KEEP : KEEP_BELOW;
      if (b.hasText() && !captions.get(i) && judged[i] >= sure && !Labels.isFurniture(b.text())) {
        text.set(i);
      }
    }
    Wholes.evenOut(facts, text);
    text.andNot(captions);
    text.andNot(FrontMatter.find(facts, text));
    BitSet pictures = PictureFinder.find(facts, text, captions);
    BitSet beside = PictureFinder.captionsOf(outline, pictures, text, captions);
    Selection selection = new Selection(0, text, pictures, beside);
    return new Selection(around(outline, selection.all()), text, pictures, beside);
  }

  /** The smallest region that holds the bulk of what was judged to be text. */
  private static int trunk(Outline outline, double[] judged) {
    double[] sums = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      double p = judged[b.index()];
      sums[b.index() + 1] = sums[b.index()] + (p >= KEEP ? b.words() * p : 0);
    }
    int best = 0;
    double all = sums[outline.size()];
    for (int r = 1; r < outline.regions(); r++) {
      double in = sums[outline.end(r)] - sums[outline.start(r)];
      if (in >= BULK * all && outline.within(r, best)) {
        best = r;
      }
    }
    return best;
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
