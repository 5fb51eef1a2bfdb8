package org.offprint.model;

/** Something in a query that could not be understood. */
public sealed interface SearchProblem {
  /** Where in the query. */
  TextRange range();

  /** There is no field of this name. */
  record NoSuchField(TextRange range, String field) implements SearchProblem {}

  /** A phrase has no end. */
  record PhraseNotClosed(TextRange range) implements SearchProblem {}

  /** There is no letter or digit to look for. */
  record NoWord(TextRange range) implements SearchProblem {}

  /** What stands after {@code is:} is none of {@link SearchState}. */
  record NoSuchState(TextRange range) implements SearchProblem {}

  /** What stands after {@code saved:} or {@code published:} is no day, month, year or range. */
  record NoSuchDays(TextRange range) implements SearchProblem {}

  /** Nothing stands after the colon of this field. */
  record NothingInField(TextRange range, String field) implements SearchProblem {}

  /** A parenthesis closes nothing. */
  record NothingToClose(TextRange range) implements SearchProblem {}

  /** A parenthesis is not closed. */
  record GroupNotClosed(TextRange range) implements SearchProblem {}

  /** Parentheses stand in too many others. */
  record TooDeep(TextRange range) implements SearchProblem {}

  /** An {@code OR} has nothing on one side. */
  record OneSided(TextRange range) implements SearchProblem {}

  /** A dash has nothing to leave out. */
  record NothingToLeaveOut(TextRange range) implements SearchProblem {}

  /** What stands after {@code -in:} is neither comments nor notes. */
  record CannotBeLeftOut(TextRange range) implements SearchProblem {}

  /**
   * More terms than are looked for.
   *
   * @param most so many are
   */
  record TooManyTerms(TextRange range, int most) implements SearchProblem {}
}
