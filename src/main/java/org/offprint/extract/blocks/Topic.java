package org.offprint.extract.blocks;

import java.util.Arrays;
import org.offprint.extract.words.HashedWords;

/**
 * Measures how far a block speaks of what the page speaks of: which of its longer words also stand
 * elsewhere in the bulk of the text, and which in the title. Works by hash in small tables, so that
 * two words are now and then taken for one.
 */
final class Topic {
  private static final int SHORTEST = 4;
  private static final int SIZE = 1 << 13;
  private static final int LONGEST_TEXT = 1500;

  private final int start;
  private final int end;
  private final int[] counts = new int[SIZE];
  private final boolean[] titled = new boolean[SIZE];
  private final char[] characters = new char[LONGEST_TEXT];

  /** For each block of the bulk, from {@link #start} on, its longer words. */
  private final int[][] known;

  /**
   * Reads the bulk of a page's text.
   *
   * @param main the region that holds it
   * @param title of the article
   */
  Topic(Outline outline, int main, String title) {
    this.start = outline.start(main);
    this.end = outline.end(main);
    this.known = new int[end - start][];
    for (int i = start; i < end; i++) {
      known[i - start] = read(outline.block(i).text());
      for (int word : known[i - start]) {
        counts[word]++;
      }
    }
    for (int word : read(title)) {
      titled[word] = true;
    }
  }

  /**
   * What share of a block's longer words stand elsewhere in the bulk of the text, and in the title;
   * -1 for each if the block has no such words.
   */
  double[] shares(TextBlock block) {
    boolean within = block.index() >= start && block.index() < end;
    int[] words = within ? known[block.index() - start] : read(block.text());
    if (words.length == 0) {
      return new double[] {-1, -1};
    }
    int common = 0;
    int inTitle = 0;
    if (within) {
      for (int word : words) {
        counts[word]--;
      }
    }
    for (int word : words) {
      common += counts[word] > 0 ? 1 : 0;
      inTitle += titled[word] ? 1 : 0;
    }
    if (within) {
      for (int word : words) {
        counts[word]++;
      }
    }
    return new double[] {(double) common / words.length, (double) inTitle / words.length};
  }

  /** Hashes the longer words of a text. */
  private int[] read(String text) {
    int last = Math.min(text.length(), LONGEST_TEXT);
    int[] words = new int[last / SHORTEST + 1];
    int n = 0;
    int length = 0;
    long hash = HashedWords.start();
    text.getChars(0, last, characters, 0);
    for (int i = 0; i <= last; i++) {
      if (i < last && HashedWords.isLetter(characters[i])) {
        hash = HashedWords.next(hash, characters[i]);
        length++;
      } else if (length > 0) {
        if (length >= SHORTEST) {
          words[n++] = (int) (hash ^ (hash >>> 31)) & (SIZE - 1);
        }
        hash = HashedWords.start();
        length = 0;
      }
    }
    return Arrays.copyOf(words, n);
  }
}
