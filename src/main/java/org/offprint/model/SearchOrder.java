package org.offprint.model;

/** How the results of a search are sorted. */
public enum SearchOrder {
  /** What came into the library last is first. */
  NEWEST,
  /**
   * First those with the words in the title, then by how often and how close to alone they occur.
   */
  RELEVANCE
}
