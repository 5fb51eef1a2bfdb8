package org.offprint.ui.reader;

/** Told of a click on a word of the article. */
@FunctionalInterface
public interface TextClick {
  /**
   * Somebody clicked, and dragged nothing.
   *
   * @param passage index into {@link ReadingPane#passageTexts()}
   * @param offset of the character in that text
   */
  void at(int passage, int offset);
}
