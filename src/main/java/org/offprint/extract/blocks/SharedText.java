package org.offprint.extract.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    List<Integer> words = hashes(other);
    if (words.size() < FEWEST_WORDS) {
      Arrays.fill(shares, -1);
      return shares;
    }
    Set<Long> runs = new HashSet<>();
    Set<Integer> single = new HashSet<>(words);
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(run(words, i, RUN));
      runs.add(run(words, i, 2));
    }
    for (TextBlock b : outline.blocks()) {
      List<Integer> own = hashes(b.text());
      int length = own.size() >= RUN ? RUN : Math.min(2, own.size());
      int all = own.size() - length + 1;
      int shared = 0;
      for (int i = 0; i < all && length > 0; i++) {
        boolean found =
            length == 1 ? single.contains(own.get(i)) : runs.contains(run(own, i, length));
        shared += found ? 1 : 0;
      }
      shares[b.index()] = length == 0 ? 0 : (double) shared / all;
    }
    return shares;
  }

  private static long run(List<Integer> words, int at, int length) {
    long hash = length;
    for (int i = at; i < at + length; i++) {
      hash = hash * 1_000_003 + words.get(i);
    }
    return hash;
  }

  private static List<Integer> hashes(String text) {
    List<Integer> hashes = new ArrayList<>();
    int hash = 0;
    boolean tag = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      tag = c == '<' || (tag && c != '>');
      if (!tag && HashedWords.isLetterOrDigit(c)) {
        hash = hash * 31 + HashedWords.lower(c);
      } else if (hash != 0) {
        hashes.add(hash);
        hash = 0;
      }
    }
    return hashes;
  }
}
