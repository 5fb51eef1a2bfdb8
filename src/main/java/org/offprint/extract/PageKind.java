package org.offprint.extract;

/** What a page turned out to be. */
public enum PageKind {
  ARTICLE,
  /** An index or front page: mostly links to other pages. */
  LINK_LIST,
  LOGIN,
  /** The beginning of an article whose rest is for subscribers. */
  PAYWALL,
  /** The site's "not found" or "something went wrong". */
  ERROR,
  /** No text to speak of. */
  EMPTY
}
