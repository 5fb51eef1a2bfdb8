package org.offprint.extract.blocks;

import java.util.BitSet;

/** Tells an article with pictures from pictures whose captions are the article. */
public final class Gallery {
  private static final double TEXT = 0.5;
  private static final double AS_TEXT = 0.9;
  private static final int SENTENCE = 10;
  private static final int FEWEST_CAPTIONS = 3;
  private static final int SHORT_TEXT = 150;

  private Gallery() {}

  /**
   * Where a short text stands beside captions that tell twice as much, they are the text.
   *
   * @param captions of the page; emptied if they are its text
   * @param judged how likely each block is to be text
   * @return how likely each block is to be text, knowing this; the same array if nothing changed
   */
  public static double[] judge(PageFacts facts, BitSet captions, double[] judged) {
    Outline outline = facts.outline();
    int text = 0;
    for (TextBlock b : outline.blocks()) {
      text += judged[b.index()] >= TEXT && !captions.get(b.index()) ? b.words() : 0;
    }
    int start = outline.start(facts.main());
    BitSet telling = captions.get(0, outline.end(facts.main()));
    telling.clear(0, start);
    telling.stream().filter(i -> outline.block(i).words() < SENTENCE).forEach(telling::clear);
    int told = telling.stream().map(i -> outline.block(i).words()).sum();
    if (telling.cardinality() < FEWEST_CAPTIONS || text >= SHORT_TEXT || told < 2 * text) {
      return judged;
    }
    double[] again = judged.clone();
    telling.stream().forEach(i -> again[i] = Math.max(AS_TEXT, again[i]));
    captions.clear();
    return again;
  }

  /** Whether a block is a sentence that stands in a caption. */
  public static boolean isRunning(Outline outline, int block) {
    int region = outline.block(block).region();
    while (region > 0 && !outline.element(region).normalName().equals("figcaption")) {
      region = outline.parent(region);
    }
    return region > 0 && outline.block(block).words() >= SENTENCE;
  }
}
