package org.offprint.model;

/** One thing a reader can do to the status of articles; each has an opposite. */
public enum StatusChange {
  MARK_READ,
  MARK_UNREAD,
  ADD_TO_FAVOURITES,
  REMOVE_FROM_FAVOURITES,
  ARCHIVE,
  UNARCHIVE,
  MOVE_TO_TRASH,
  RESTORE_FROM_TRASH;

  /** The status that {@code before} becomes; the same value if nothing changes. */
  public ArticleStatus appliedTo(ArticleStatus before) {
    boolean read = before.read();
    boolean favourite = before.favourite();
    boolean archived = before.archived();
    boolean trashed = before.trashed();
    return switch (this) {
      case MARK_READ -> new ArticleStatus(true, favourite, archived, trashed);
      case MARK_UNREAD -> new ArticleStatus(false, favourite, archived, trashed);
      case ADD_TO_FAVOURITES -> new ArticleStatus(read, true, archived, trashed);
      case REMOVE_FROM_FAVOURITES -> new ArticleStatus(read, false, archived, trashed);
      case ARCHIVE -> new ArticleStatus(read, favourite, true, trashed);
      case UNARCHIVE -> new ArticleStatus(read, favourite, false, trashed);
      case MOVE_TO_TRASH -> new ArticleStatus(read, favourite, archived, true);
      case RESTORE_FROM_TRASH -> new ArticleStatus(read, favourite, archived, false);
    };
  }

  /** What takes this change back. */
  public StatusChange opposite() {
    return switch (this) {
      case MARK_READ -> MARK_UNREAD;
      case MARK_UNREAD -> MARK_READ;
      case ADD_TO_FAVOURITES -> REMOVE_FROM_FAVOURITES;
      case REMOVE_FROM_FAVOURITES -> ADD_TO_FAVOURITES;
      case ARCHIVE -> UNARCHIVE;
      case UNARCHIVE -> ARCHIVE;
      case MOVE_TO_TRASH -> RESTORE_FROM_TRASH;
      case RESTORE_FROM_TRASH -> MOVE_TO_TRASH;
    };
  }
}
