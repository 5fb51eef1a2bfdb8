package org.offprint.model;

/**
 * How far work on a whole library has come.
 *
 * @param stage what is being done
 * @param part how much of that stage is done, from 0 to 1; an estimate where the end is not known
 */
public record CareProgress(Stage stage, double part) {
  public CareProgress {
    part = Math.clamp(part, 0, 1);
  }

  /** What is done with a whole library. Work goes through some of these. */
  public enum Stage {
    /** Looking at every page of the file. */
    READING_FILE,
    /** Holding counts and indexes against the articles. */
    COMPARING,
    /** Unpacking every page, text and picture. */
    READING_CONTENTS,
    /** Sorting and counting anew. */
    SORTING,
    /** Making the search index anew. */
    INDEXING,
    COPYING,
    /** Looking at every page of a copy. */
    READING_COPY,
    /** Carrying over what can be read of a damaged library. */
    SALVAGING
  }
}
