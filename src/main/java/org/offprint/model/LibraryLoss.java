package org.offprint.model;

import java.util.Set;

/**
 * What could not be carried over of an article from a damaged library.
 *
 * @param article its number
 * @param title empty if that is not known
 */
public record LibraryLoss(long article, String title, Set<Part> parts) {
  /** What was lost. */
  public enum Part {
    /** All of it: no more than its number is known. */
    EVERYTHING,
    /** The text that was shown; the article is there without. */
    TEXT,
    /** Headings, links, tables: of the text paragraphs are left. */
    FORMATTING,
    COMMENTS,
    /** Title, authors, date. */
    HEADLINE,
    /** A version that was not shown, or a later one than is shown now. */
    VERSION,
    /** The page as it was fetched. */
    PAGE,
    /** Pictures, which can be fetched again where they are still on the web. */
    PICTURES,
    /** Whether it was read, archived, a favourite, in the trash, and when it was saved. */
    STATUS,
    /** Where it is from. */
    ADDRESS,
    HIGHLIGHTS
  }

  public LibraryLoss {
    parts = Set.copyOf(parts);
  }
}
