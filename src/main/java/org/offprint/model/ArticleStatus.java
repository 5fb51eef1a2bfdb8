package org.offprint.model;

/**
 * What the reader has done with an article; changes apart from its content.
 *
 * @param read the reader is done with it
 * @param favourite marked to be found again
 * @param archived put away, out of the unread list
 * @param trashed deleted, but still restorable
 */
public record ArticleStatus(boolean read, boolean favourite, boolean archived, boolean trashed) {
  /** The status of an article that was just saved. */
  public static final ArticleStatus NEW = new ArticleStatus(false, false, false, false);

  /** What is true of this and of another. */
  public ArticleStatus both(ArticleStatus other) {
    return new ArticleStatus(
        read && other.read,
        favourite && other.favourite,
        archived && other.archived,
        trashed && other.trashed);
  }
}
