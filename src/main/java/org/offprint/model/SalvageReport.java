package org.offprint.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How much of a damaged library was carried over into a new one.
 *
 * @param damaged where the damaged file is now
 * @param articles how many the library has
 * @param losses articles that are not whole, by number
 * @param doubts what may be missing as well, of articles that cannot be told
 */
public record SalvageReport(
    Path damaged, int articles, List<LibraryLoss> losses, Set<Doubt> doubts) {
  /** What may be missing here and there. */
  public enum Doubt {
    AUTHORS,
    PICTURES,
    TAGS,
    NOTES,
    /** Where reading stopped. */
    PLACES,
    SAVED_SEARCHES
  }

  public SalvageReport {
    losses = List.copyOf(losses);
    doubts = Set.copyOf(doubts);
  }

  /** Whether nothing was lost. */
  public boolean isWhole() {
    return losses.isEmpty() && doubts.isEmpty();
  }
}
