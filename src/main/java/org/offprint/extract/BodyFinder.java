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

  private static final double TABLE = 0.15;
  private static final double LITTLE = 0.25;
  private static final int FEW_WORDS = 8;
  private static final int TINY_PAGE = 120;
  private static final double CLEARLY_NOT = 0.1;

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
      boolean running = b.hasText() && !captions.get(i);
      if (running && judged[i] >= sure && !Furniture.isCertain(facts, b)) {
        text.set(i);
      }
    }
    addTables(facts, trunk, judged, text);
    Wholes.evenOut(facts, text);
    if (isTooLittle(facts, text)) {
      text = plainly(facts, judged);
    }
    text.andNot(captions);
    text.andNot(FrontMatter.find(facts, text));
    return selection(facts, text, captions, certainty(outline, judged, text));
  }

  /** Goes by what a person says is the text; finds only pictures and captions to it. */
  static Selection findAround(PageFacts facts, BitSet given) {
    BitSet captions = Captions.find(facts);
    BitSet text = (BitSet) given.clone();
    text.andNot(captions);
    text.andNot(FrontMatter.find(facts, text));
    return selection(facts, text, captions, 1);
  }

  private static Selection selection(
      PageFacts facts, BitSet text, BitSet captions, double certainty) {
    Outline outline = facts.outline();
    BitSet pictures = PictureFinder.find(facts, text, captions);
    BitSet beside = PictureFinder.captionsOf(outline, pictures, text, captions);
    Selection selection = new Selection(0, text, pictures, beside, certainty);
    return new Selection(around(outline, selection.all()), text, pictures, beside, certainty);
  }

  private static double certainty(Outline outline, double[] judged, BitSet text) {
    double words = 0;
    double sure = 0;
    for (int i = text.nextSetBit(0); i >= 0; i = text.nextSetBit(i + 1)) {
      words += outline.block(i).words();
      sure += outline.block(i).words() * judged[i];
    }
    return words == 0 ? 0 : sure / words;
  }

  /** A table of data amid the text belongs to it unless it looks like furniture. */
  private static void addTables(PageFacts facts, int trunk, double[] judged, BitSet text) {
    Outline outline = facts.outline();
    for (int i = outline.start(trunk); i < outline.end(trunk); i++) {
      TextBlock block = outline.block(i);
      if (block.isTable()
          && judged[i] > TABLE
          && block.linkDensity() < 0.5
          && i > 0
          && text.previousSetBit(i) >= 0) {
        text.set(i);
      }
    }
  }

  /** Whether the classifier found next to nothing on a page that has text. */
  private static boolean isTooLittle(PageFacts facts, BitSet text) {
    int words = text.stream().map(i -> facts.outline().block(i).words()).sum();
    double good =
        facts.good()[facts.outline().end(facts.main())]
            - facts.good()[facts.outline().start(facts.main())];
    return words < LITTLE * good || words < FEW_WORDS;
  }

  /** All that is not clearly furniture in the region with most of the running text. */
  private static BitSet plainly(PageFacts facts, double[] judged) {
    Outline outline = facts.outline();
    boolean tiny = outline.words(0, outline.size()) < TINY_PAGE;
    BitSet text = new BitSet();
    for (int i = outline.start(facts.main()); i < outline.end(facts.main()); i++) {
      TextBlock block = outline.block(i);
      if (block.hasText()
          && judged[i] >= (tiny ? 0 : CLEARLY_NOT)
          && !Furniture.isCertain(facts, block)) {
        text.set(i);
      }
    }
    return text;
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
