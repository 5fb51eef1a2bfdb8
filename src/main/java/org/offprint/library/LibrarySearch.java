package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.time.ZoneId;
import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.ArticleSearch;

/**
 * Finding articles. Any query has results: what could not be understood of it is left out, and said
 * in {@link SearchQuery#problems}. Safe for many threads; blocks.
 *
 * <p>A thread that is interrupted while it searches stops at once with a {@link
 * java.util.concurrent.CancellationException}: interrupt the search before last when someone types
 * on.
 */
public final class LibrarySearch {
  private final ArticleSearch search;
  private final SearchCompleter completer;

  LibrarySearch(ArticleDatabase database) {
    this.search = database.search();
    this.completer = new SearchCompleter(database);
  }

  /**
   * The articles that a query finds, without the trash unless the query says {@code is:trashed}.
   *
   * @param order by relevance only the last few thousand that match are compared; the others follow
   * @param offset how many to pass over
   * @param limit how many to give at most
   */
  public List<ArticleId> ids(SearchQuery query, SearchOrder order, int offset, int limit) {
    return guarded(() -> search.ids(query, order, ZoneId.systemDefault(), offset, limit));
  }

  /** How many articles a query finds. */
  public int count(SearchQuery query) {
    return guarded(() -> search.count(query, ZoneId.systemDefault()));
  }

  /** Where a query's words stand in these articles, which it found. For the rows in view only. */
  public List<SearchHit> hits(SearchQuery query, List<ArticleId> ids) {
    return guarded(() -> search.hits(query, ids));
  }

  /** The first articles that a query finds, with where its words stand in them. */
  public List<SearchHit> search(SearchQuery query, SearchOrder order, int limit) {
    return hits(query, ids(query, order, 0, limit));
  }

  /**
   * What may follow while a query is typed: fields, and the tags, sites and states in them.
   *
   * @param caret where in the text, in UTF-16 units
   * @return the likeliest first; empty if there is nothing to propose
   */
  public List<SearchCompletion> completions(String text, int caret) {
    return guarded(() -> completer.completions(text, caret));
  }

  /** The searches that are kept, by name. */
  public List<SavedSearch> saved() {
    return guarded(search::saved);
  }

  /** Keeps a search, in the place of one of the same name. */
  public void save(SavedSearch kept) {
    guarded(
        () -> {
          search.save(kept);
          return true;
        });
  }

  /** Forgets a search; nothing happens if there is none of that name. */
  public void forget(String name) {
    guarded(
        () -> {
          search.forget(name);
          return true;
        });
  }
}
