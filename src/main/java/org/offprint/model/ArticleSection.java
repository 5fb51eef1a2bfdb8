package org.offprint.model;

/** The standing parts of a library. All but the trash leave out what is in the trash. */
public enum ArticleSection {
  /** Everything, archived or not. */
  ALL,
  /** Not read and not archived. */
  UNREAD,
  FAVOURITES,
  ARCHIVE,
  TRASH
}
