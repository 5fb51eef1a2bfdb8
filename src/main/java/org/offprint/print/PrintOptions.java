package org.offprint.print;

/**
 * How an article is put on paper.
 *
 * @param comments whether the readers' comments follow the article
 * @param notes the reader's highlights and notes to be shown with it
 */
public record PrintOptions(Paper paper, boolean comments, PaperNotes notes) {
  /** Without highlights and notes. */
  public PrintOptions(Paper paper, boolean comments) {
    this(paper, comments, PaperNotes.NONE);
  }

  /** The same with or without comments. */
  public PrintOptions withComments(boolean comments) {
    return new PrintOptions(paper, comments, notes);
  }

  /** The same with other highlights and notes. */
  public PrintOptions withNotes(PaperNotes notes) {
    return new PrintOptions(paper, comments, notes);
  }
}
