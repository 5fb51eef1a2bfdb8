package org.offprint.extract;

import java.util.BitSet;

/**
 * Which blocks of a page are the article.
 *
 * @param region the smallest region that holds them all
 * @param kept indexes of the blocks; nobody changes it after this is made
 */
record Selection(int region, BitSet kept) {}
