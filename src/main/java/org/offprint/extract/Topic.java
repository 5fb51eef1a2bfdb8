package org.offprint.extract;

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
  private final int[] words = new int[LONGEST_TEXT];

  /**
   * Reads the bulk of a page's text.
   *
   * @param main the region that holds it
   * @param title of the article
   */
  Topic(Outline outline, int main, String title) {
    this.start = outline.start(main);
    this.end = outline.end(main);
    for (int i = start; i < end; i++) {
      int n = read(outline.block(i).text());
      for (int w = 0; w < n; w++) {
        counts[words[w]]++;
      }
    }
    int n = read(title);
    for (int w = 0; w < n; w++) {
      titled[words[w]] = true;
    }
  }

  /**
   * What share of a block's longer words stand elsewhere in the bulk of the text, and in the title;
   * -1 for each if the block has no such words.
   */
  double[] shares(TextBlock block) {
    int n = read(block.text());
    if (n == 0) {
      return new double[] {-1, -1};
    }
    boolean within = block.index() >= start && block.index() < end;
    int common = 0;
    int inTitle = 0;
    if (within) {
      for (int w = 0; w < n; w++) {
        counts[words[w]]--;
      }
    }
    for (int w = 0; w < n; w++) {
      common += counts[words[w]] > 0 ? 1 : 0;
      inTitle += titled[words[w]] ? 1 : 0;
    }
    if (within) {
      for (int w = 0; w < n; w++) {
        counts[words[w]]++;
      }
    }
    return new double[] {(double) common / n, (double) inTitle / n};
  }

  /** Hashes the longer words of a text; returns how many there are. */
  private int read(String text) {
    int n = 0;
    int length = 0;
    long hash = HashedWords.start();
    int last = Math.min(text.length(), LONGEST_TEXT);
    for (int i = 0; i <= last; i++) {
      if (i < last && HashedWords.isLetter(text.charAt(i))) {
        hash = HashedWords.next(hash, text.charAt(i));
        length++;
      } else if (length > 0) {
        if (length >= SHORTEST) {
          words[n++] = (int) (hash ^ (hash >>> 31)) & (SIZE - 1);
        }
        hash = HashedWords.start();
        length = 0;
      }
    }
    return n;
  }
}
