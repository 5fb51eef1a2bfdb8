package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.Set;
import org.offprint.extract.words.NameTable;

/** Keeps lists and quotes whole, or leaves them out whole. */
final class Wholes {
  private static final NameTable WHOLE =
      NameTable.of(Set.of("ul", "ol", "dl", "blockquote", "pre"));
  private static final double MOST = 0.6;
  private static final double LITTLE = 0.2;
  private static final double ALL_LINKS = 0.7;

  private final PageFacts facts;
  private final BitSet kept;

  /** The blocks that were asked about, and those that are furniture: wholes lie in one another. */
  private final BitSet asked = new BitSet();

  private final BitSet furniture = new BitSet();

  private Wholes(PageFacts facts, BitSet kept) {
    this.facts = facts;
    this.kept = kept;
  }

  /** Evens out the judgement of the blocks of each whole; changes {@code kept}. */
  static void evenOut(PageFacts facts, BitSet kept) {
    Wholes wholes = new Wholes(facts, kept);
    Outline outline = facts.outline();
    for (int r = 1; r < outline.regions(); r++) {
      if (WHOLE.contains(outline.element(r).normalName()) && isPart(facts, r)) {
        wholes.evenOut(r);
      }
    }
  }

  /** Pages that are laid out with tables or lists are no wholes. */
  private static boolean isPart(PageFacts facts, int region) {
    double[] good = facts.good();
    Outline outline = facts.outline();
    double in = good[outline.end(region)] - good[outline.start(region)];
    return in < 0.5 * Math.max(1, good[outline.size()]);
  }

  private void evenOut(int region) {
    Outline outline = facts.outline();
    int start = outline.start(region);
    int end = outline.end(region);
    int words = outline.words(start, end);
    int keptWords = 0;
    for (int i = kept.nextSetBit(start); i >= 0 && i < end; i = kept.nextSetBit(i + 1)) {
      keptWords += outline.block(i).words();
    }
    if (keptWords >= MOST * words && outline.linkDensity(region) < ALL_LINKS) {
      for (int i = start; i < end; i++) {
        if (!kept.get(i) && outline.block(i).hasText() && !isFurniture(i)) {
          kept.set(i);
        }
      }
    } else if (keptWords < LITTLE * words) {
      kept.clear(start, end);
    }
  }

  private boolean isFurniture(int block) {
    if (!asked.get(block)) {
      asked.set(block);
      furniture.set(block, Furniture.isCertain(facts, facts.outline().block(block)));
    }
    return furniture.get(block);
  }
}
