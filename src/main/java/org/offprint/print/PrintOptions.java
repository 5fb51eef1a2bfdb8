package org.offprint.print;

/**
 * How an article is put on paper.
 *
 * @param comments whether the readers' comments follow the article
 */
public record PrintOptions(Paper paper, boolean comments) {
  /** The same with or without comments. */
  public PrintOptions withComments(boolean comments) {
    return new PrintOptions(paper, comments);
  }
}
