package org.offprint.library;

/** Why a new version of an article is not shown in place of the one before. */
public enum Worse {
  /** Only those who pay see all of it. */
  PAYWALL,
  /** It asks to log in. */
  LOGIN,
  /** It says that something went wrong, or is gone. */
  ERROR_PAGE,
  /** It has no text. */
  EMPTY,
  /** It lists articles and is none. */
  NO_ARTICLE,
  /** Much of the text is missing. */
  MUCH_SHORTER,
  /** It is less surely the article. */
  LESS_SURE,
  /** It has nothing in common with the article. */
  ANOTHER_ARTICLE
}
