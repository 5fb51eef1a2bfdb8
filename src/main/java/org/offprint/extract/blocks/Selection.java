package org.offprint.extract.blocks;

import java.util.BitSet;

/**
 * Which blocks of a page are the article. Nobody changes the sets after this is made.
 *
 * @param region the smallest region that holds them all
 * @param text indexes of the blocks of running text
 * @param pictures indexes of blocks of pictures, players and rules without text
 * @param captions indexes of the blocks that describe those pictures
 * @param certainty how sure the classifier is of the text, on average over its words, 0 to 1
 */
public record Selection(
    int region, BitSet text, BitSet pictures, BitSet captions, double certainty) {
  /** The same, chosen with this certainty, from 0 to 1. */
  public Selection withCertainty(double other) {
    return new Selection(region, text, pictures, captions, other);
  }

  /** The indexes of all blocks. */
  public BitSet all() {
    BitSet all = new BitSet();
    all.or(text);
    all.or(pictures);
    all.or(captions);
    return all;
  }
}
