package org.offprint.library;

/** What came of fetching, or extracting, an article again. Nothing that was there is ever lost. */
public sealed interface RefreshOutcome {
  /** The server says that the page is the one that is here. */
  record NotModified() implements RefreshOutcome {}

  /** The page says the same as a version that is here; nothing was added. */
  record Unchanged() implements RefreshOutcome {}

  /**
   * The text changed; the new version is shown from now on.
   *
   * @param lostHighlights how many highlights have no place in it
   */
  record Changed(int version, int lostHighlights) implements RefreshOutcome {}

  /** What came is worse: it is kept as a version, but what was shown is still shown. */
  record KeptAside(int version, Worse reason) implements RefreshOutcome {}

  record Failed(SaveFailure failure) implements RefreshOutcome {}

  /** The thread was interrupted; nothing was written. */
  record Cancelled() implements RefreshOutcome {}

  /** There is no such article any more. */
  record Gone() implements RefreshOutcome {}
}
