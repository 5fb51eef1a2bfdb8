package org.offprint.model;

/**
 * A reader's comment below an article.
 *
 * @param author as written; empty if the page names none
 * @param when the time as written ("12 years ago"), not interpreted; empty if the page gives none
 * @param text plain text; paragraphs are separated by one empty line
 * @param parent the index, in the article's list of comments, of the comment this one answers; -1
 *     for none. Always smaller than this comment's own index
 */
public record Comment(String author, String when, String text, int parent) {
  /** The parent of a comment that answers no other. */
  public static final int NO_PARENT = -1;
}
