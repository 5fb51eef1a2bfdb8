package org.offprint.extract.blocks;

/**
 * Measures how far a block speaks of what the page speaks of: which of its longer words also stand
 * elsewhere in the bulk of the text, and which in the title. Works by hash in small tables, so that
 * two words are now and then taken for one.
 */
final class Topic {
  private final int start;
  private final int end;
  private final int[] counts = new int[TextWords.SIZE];
  private final boolean[] titled = new boolean[TextWords.SIZE];
  private final TextWords[] words;

  /**
   * Reads the bulk of a page's text.
   *
   * @param words of each block, by index
   * @param main the region that holds the bulk
   * @param title the words of the article's
   */
  Topic(Outline outline, TextWords[] words, int main, TextWords title) {
    this.start = outline.start(main);
    this.end = outline.end(main);
    this.words = words;
    for (int i = start; i < end; i++) {
      for (int word : words[i].longer()) {
        counts[word]++;
      }
    }
    for (int word : title.longer()) {
      titled[word] = true;
    }
  }

  /**
   * Adds what share of a block's longer words stand elsewhere in the bulk of the text, and in the
   * title; -1 for each if the block has no such words.
   */
  void addShares(int block, FeatureRow row) {
    int[] own = words[block].longer();
    boolean within = block >= start && block < end;
    if (within) {
      for (int word : own) {
        counts[word]--;
      }
    }
    int common = 0;
    int inTitle = 0;
    for (int word : own) {
      common += counts[word] > 0 ? 1 : 0;
      inTitle += titled[word] ? 1 : 0;
    }
    if (within) {
      for (int word : own) {
        counts[word]++;
      }
    }
    row.add(own.length == 0 ? -1 : (double) common / own.length);
    row.add(own.length == 0 ? -1 : (double) inTitle / own.length);
  }
}
