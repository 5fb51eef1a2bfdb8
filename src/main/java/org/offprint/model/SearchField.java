package org.offprint.model;

/** The parts of an article that words are looked for in. */
public enum SearchField {
  /** Any of the others. */
  ANYWHERE(""),
  TITLE("title"),
  /** The text, with its standfirst. */
  TEXT("text"),
  SITE("site"),
  AUTHOR("author"),
  COMMENT("comment"),
  NOTE("note");

  private final String keyword;

  SearchField(String keyword) {
    this.keyword = keyword;
  }

  /** The word before the colon in a query; empty for {@link #ANYWHERE}. */
  public String keyword() {
    return keyword;
  }
}
