package org.offprint.anchor;

import org.offprint.model.TextRange;

/** What became of quoted words in a text. */
public sealed interface Placement {
  /**
   * They are here.
   *
   * @param score how sure that is, above 0 to 1 (the same words at the same place, and the same
   *     around them)
   */
  record Found(TextRange place, Means means, double score) implements Placement {}

  /** They have no place that is surely theirs. */
  record Lost(Reason reason) implements Placement {}

  /** How words were found. */
  enum Means {
    /** Where they were, unchanged. */
    POSITION,
    /** The same words elsewhere; punctuation, spaces and case may differ. */
    QUOTE,
    /** Words that are much like them. */
    LIKENESS,
    /** Several parts of them in the same order, with other words between. */
    PARTS
  }

  /** Why words have no place. */
  enum Reason {
    /** Nothing in the text is enough like them. */
    GONE,
    /** Several places are as likely. */
    AMBIGUOUS
  }
}
