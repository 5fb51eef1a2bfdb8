package org.offprint.model;

/** What a page turned out to be. Names are kept in library files. */
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
  EMPTY;

  /** Whether a person who asks for an article gets one, if perhaps only its beginning. */
  public boolean isArticle() {
    return this == ARTICLE || this == PAYWALL;
  }
}
