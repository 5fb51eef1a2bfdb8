package org.offprint.model;

/**
 * Something that is wrong with a library. Numbers and names are as they stand in the file, which
 * may be any in a damaged one.
 */
public sealed interface LibraryProblem {
  /**
   * SQLite finds the file itself damaged. Only a backup helps.
   *
   * @param detail what it says, for someone who knows SQLite
   */
  record DamagedFile(String detail) implements LibraryProblem {}

  /**
   * Rows whose counterpart is gone.
   *
   * @param table that they stand in
   * @param missing the table that lacks theirs
   */
  record LostRows(String table, String missing) implements LibraryProblem {}

  /** The article of this number has lost its content or its address. */
  record LostContent(long article) implements LibraryProblem {}

  /** What is kept of the article of this number can no longer be unpacked. */
  record UnreadableContent(long article, Part part) implements LibraryProblem {}

  /**
   * The bytes of a picture are not those that were saved.
   *
   * @param picture what its bytes should hash to
   */
  record ChangedPicture(String picture) implements LibraryProblem {}

  /** The search index lacks the article of this number, or has one that is gone. */
  record Unindexed(long article) implements LibraryProblem {}

  /**
   * A section's count is not the number of its articles.
   *
   * @param section its name in {@link ArticleSection}
   */
  record WrongSectionCount(String section) implements LibraryProblem {}

  /**
   * The counts of a tag or site are wrong.
   *
   * @param name of the tag or site
   */
  record WrongCounts(String name) implements LibraryProblem {}

  /** What is kept of an article. */
  enum Part {
    /** Text, formatted text or comments of a version. */
    TEXT,
    /** A page as it was fetched. */
    PAGE
  }

  /** Whether it follows from the articles and can be made anew from them, without a backup. */
  default boolean mendable() {
    return switch (this) {
      case DamagedFile _, LostRows _, LostContent _, UnreadableContent _, ChangedPicture _ -> false;
      case Unindexed _, WrongSectionCount _, WrongCounts _ -> true;
    };
  }
}
