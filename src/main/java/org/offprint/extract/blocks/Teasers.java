package org.offprint.extract.blocks;

import org.offprint.extract.words.Tags;

/** Knows the items of a list of other articles: a headline that is a link, and some lines below. */
final class Teasers {
  private static final int LEVELS = 4;
  private static final int MOST_BLOCKS = 6;
  private static final int FEWEST_ITEMS = 3;
  private static final int LONGEST = 90;
  private static final int FEWEST_WORDS = 3;

  private Teasers() {}

  /** Whether a block is a line below the headline of such an item. */
  static boolean isLine(PageFacts facts, TextBlock block) {
    Outline outline = facts.outline();
    int region = block.region();
    for (int up = 0; up < LEVELS && region > 0; up++) {
      if (outline.end(region) - outline.start(region) > MOST_BLOCKS) {
        return false;
      }
      if (facts.regions().alike(region) >= FEWEST_ITEMS && opensWithLink(outline, region, block)) {
        return outline.words(outline.start(region), outline.end(region)) <= LONGEST;
      }
      region = outline.parent(region);
    }
    return false;
  }

  private static boolean opensWithLink(Outline outline, int region, TextBlock block) {
    int first = outline.start(region);
    while (first < block.index() && !outline.block(first).hasText()) {
      first++;
    }
    TextBlock headline = outline.block(first);
    return first < block.index()
        && headline.linkDensity() == 1
        && headline.words() >= FEWEST_WORDS
        && isHeading(outline, headline.region());
  }

  /** Whether a region is a heading or lies right in one. */
  private static boolean isHeading(Outline outline, int region) {
    return Tags.HEADING.contains(outline.element(region).normalName())
        || (region > 0
            && Tags.HEADING.contains(outline.element(outline.parent(region)).normalName()));
  }
}
