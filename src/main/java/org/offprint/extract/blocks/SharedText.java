package org.offprint.extract.blocks;

import java.util.Arrays;
import org.offprint.extract.words.HashedWords;

/** Compares blocks with a text that came from elsewhere, by runs of four words. */
final class SharedText {
  private static final int RUN = 4;
  private static final int FEWEST_WORDS = 40;

  private SharedText() {}

  /**
   * For each block, the share of its words that also stand, in the same order, in a text.
   *
   * @param other plain text or HTML; where it is too short to be an article all shares are -1
   */
  static double[] shares(Outline outline, String other) {
    double[] shares = new double[outline.size()];
    int[] words = hashes(other);
    if (words.length < FEWEST_WORDS) {
      Arrays.fill(shares, -1);
      return shares;
    }
    Runs runs = new Runs(3 * words.length);
    for (int i = 0; i < words.length; i++) {
      runs.add(run(words, i, 1));
      if (i + RUN <= words.length) {
        runs.add(run(words, i, RUN));
        runs.add(run(words, i, 2));
      }
    }
    for (TextBlock b : outline.blocks()) {
      int[] own = hashes(b.text());
      int length = own.length >= RUN ? RUN : Math.min(2, own.length);
      int all = own.length - length + 1;
      int shared = 0;
      for (int i = 0; i < all && length > 0; i++) {
        shared += runs.has(run(own, i, length)) ? 1 : 0;
      }
      shares[b.index()] = length == 0 ? 0 : (double) shared / all;
    }
    return shares;
  }

  /** A hash of so many words from a place on; never 0. */
  private static long run(int[] words, int at, int length) {
    long hash = length;
    for (int i = at; i < at + length; i++) {
      hash = hash * 1_000_003 + words[i];
    }
    return hash == 0 ? 1 : hash;
  }

  private static int[] hashes(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int n = 0;
    int hash = 0;
    boolean tag = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      tag = c == '<' || (tag && c != '>');
      if (!tag && HashedWords.isLetterOrDigit(c)) {
        hash = hash * 31 + HashedWords.lower(c);
      } else if (hash != 0) {
        hashes[n++] = hash;
        hash = 0;
      }
    }
    return Arrays.copyOf(hashes, n);
  }

  /** Hashes of runs, without an object for each: a table with open places (linear probing). */
  private static final class Runs {
    private final long[] table;

    /** With room for so many. */
    Runs(int most) {
      table = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    void add(long run) {
      table[place(run)] = run;
    }

    boolean has(long run) {
      return table[place(run)] == run;
    }

    private int place(long run) {
      int mask = table.length - 1;
      int at = (int) ((run * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (table[at] != 0 && table[at] != run) {
        at = (at + 1) & mask;
      }
      return at;
    }
  }
}
