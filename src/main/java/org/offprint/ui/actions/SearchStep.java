package org.offprint.ui.actions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibrarySearch;
import org.offprint.model.SavedSearch;

/**
 * A change of the searches that are kept. Taking it back leaves all other searches alone.
 *
 * @param forget names of searches to keep no more
 * @param keep searches to keep, each in the place of one of its name
 */
public record SearchStep(List<String> forget, List<SavedSearch> keep) implements LibraryChange {
  public SearchStep {
    forget = List.copyOf(forget);
    keep = List.copyOf(keep);
  }

  /** Keeps a search. */
  public static SearchStep keep(SavedSearch search) {
    return new SearchStep(List.of(), List.of(search));
  }

  /** Forgets a search. */
  public static SearchStep forget(SavedSearch search) {
    return new SearchStep(List.of(search.name()), List.of());
  }

  /** Gives a search another name. */
  public static SearchStep rename(SavedSearch search, String name) {
    return new SearchStep(List.of(search.name()), List.of(new SavedSearch(name, search.query())));
  }

  @Override
  public @Nullable SearchStep applyTo(Library library) {
    LibrarySearch searches = library.search();
    List<SavedSearch> before = searches.saved();
    forget.forEach(searches::forget);
    keep.forEach(searches::save);
    List<SavedSearch> after = searches.saved();
    List<String> fresh =
        after.stream()
            .map(SavedSearch::name)
            .filter(name -> named(before, name).isEmpty())
            .toList();
    List<SavedSearch> gone = before.stream().filter(search -> !after.contains(search)).toList();
    return fresh.isEmpty() && gone.isEmpty() ? null : new SearchStep(fresh, gone);
  }

  private static Optional<SavedSearch> named(List<SavedSearch> searches, String name) {
    return searches.stream().filter(search -> search.name().equals(name)).findFirst();
  }
}
