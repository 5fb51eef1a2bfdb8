package org.offprint.extract;

import java.util.BitSet;

/**
 * Finds what stands above a text and is kept as metadata: title, standfirst, byline, date. A page
 * may repeat it within the element that holds the text.
 */
final class FrontMatter {
  private static final int RUNNING = 25;
  private static final int FURTHEST = 12;

  private FrontMatter() {}

  /** The kept blocks that repeat metadata, all of them above the running text. */
  static BitSet find(PageFacts facts, BitSet kept) {
    BitSet front = new BitSet();
    int seen = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && seen < FURTHEST; i = kept.nextSetBit(i + 1)) {
      TextBlock block = facts.outline().block(i);
      if (repeats(facts, block)) {
        front.set(i);
      } else if (block.words() >= RUNNING) {
        break;
      }
      seen++;
    }
    return front;
  }

  private static boolean repeats(PageFacts facts, TextBlock block) {
    String folded = PageFacts.fold(block.text());
    Resemblance like = facts.resemblance();
    return like.isTitle(folded)
        || like.isByline(folded)
        || (like.isStandfirst(folded) && isSetApart(facts, block));
  }

  /**
   * In many languages the paragraph in bold that a text begins with is written as part of it, and
   * names like "lead" and "intro" tell of that; those of a deck under the headline do not.
   */
  private static boolean isSetApart(PageFacts facts, TextBlock block) {
    return Tags.HEADING.contains(block.parent().normalName())
        || facts.regions().distance(Role.DECK, block.region()) <= 1;
  }

  /** The standfirst, if a text does not begin with it anyway; otherwise empty. */
  static String apart(String standfirst, String text) {
    String folded = PageFacts.fold(standfirst);
    String start = text.substring(0, Math.min(text.length(), 2 * standfirst.length() + 20));
    return !folded.isEmpty() && PageFacts.fold(start).startsWith(folded) ? "" : standfirst;
  }
}
