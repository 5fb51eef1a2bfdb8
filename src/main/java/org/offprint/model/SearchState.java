package org.offprint.model;

/** What {@code is:} asks for. */
public enum SearchState {
  READ("read"),
  UNREAD("unread"),
  FAVOURITE("favourite"),
  ARCHIVED("archived"),
  /** An image is missing. */
  INCOMPLETE("incomplete"),
  /** In the trash, which is left out of every search that does not say this. */
  TRASHED("trashed");

  private final String keyword;

  SearchState(String keyword) {
    this.keyword = keyword;
  }

  /** The word after {@code is:}. */
  public String keyword() {
    return keyword;
  }
}
