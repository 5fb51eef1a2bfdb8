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

  private Wholes() {}

  /** Evens out the judgement of the blocks of each whole; changes {@code kept}. */
  static void evenOut(PageFacts facts, BitSet kept) {
    Outline outline = facts.outline();
    for (int r = 1; r < outline.regions(); r++) {
      if (WHOLE.contains(outline.element(r).normalName()) && isPart(facts, r)) {
        evenOut(facts, r, kept);
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

  private static void evenOut(PageFacts facts, int region, BitSet kept) {
    Outline outline = facts.outline();
    int start = outline.start(region);
    int end = outline.end(region);
    int words = 0;
    int keptWords = 0;
    for (int i = start; i < end; i++) {
      words += outline.block(i).words();
      keptWords += kept.get(i) ? outline.block(i).words() : 0;
    }
    if (keptWords >= MOST * words && outline.linkDensity(region) < ALL_LINKS) {
      for (int i = start; i < end; i++) {
        if (outline.block(i).hasText() && !Furniture.isCertain(facts, outline.block(i))) {
          kept.set(i);
        }
      }
    } else if (keptWords < LITTLE * words) {
      kept.clear(start, end);
    }
  }
}
