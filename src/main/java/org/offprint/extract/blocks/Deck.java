package org.offprint.extract.blocks;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;

/**
 * Knows the deck of an article by its place: a first paragraph that does not stand where those
 * after it stand side by side, and says what the page says of itself, or what the text says again.
 */
final class Deck {
  private static final int LONGEST = 120;

  /** Shorter texts may be said twice by chance. */
  private static final int SHORTEST_TWICE = 8;

  /** How far down a text its deck may be said again, in blocks. */
  private static final int FURTHEST = 60;

  private Deck() {}

  /** Whether a kept block, with nothing but front matter before it, is the deck. */
  static boolean is(PageFacts facts, BitSet kept, int index) {
    Outline outline = facts.outline();
    TextBlock block = outline.block(index);
    int second = kept.nextSetBit(index + 1);
    int third = second < 0 ? -1 : kept.nextSetBit(second + 1);
    if (third < 0 || block.words() > LONGEST || !isApart(outline, index, second, third)) {
      return false;
    }
    Resemblance like = facts.resemblance();
    return (like.setsDecksApart()
            && !opensText(Attr.classes(block.parent()))
            && like.isStandfirst(PageFacts.fold(block.text())))
        || (block.words() >= SHORTEST_TWICE && isSaidAgain(outline, kept, block, second));
  }

  /** Whether a paragraph is called the first of a text rather than a deck. */
  private static boolean opensText(String names) {
    return names.contains("lead") || names.contains("intro");
  }

  private static boolean isApart(Outline outline, int first, int second, int third) {
    Element around = outline.block(first).parent().parent();
    Element others = outline.block(second).parent().parent();
    return around != null
        && others != null
        && others.equals(outline.block(third).parent().parent())
        && !holds(around, others);
  }

  private static boolean holds(Element around, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaidAgain(Outline outline, BitSet kept, TextBlock block, int from) {
    int seen = 0;
    for (int i = from; i >= 0 && seen < FURTHEST; i = kept.nextSetBit(i + 1), seen++) {
      if (outline.block(i).words() > block.words()
          && outline.block(i).text().contains(block.text())) {
        return true;
      }
    }
    return false;
  }
}
