package org.offprint.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.model.ArticleId;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;

/**
 * Finding articles. Interrupting the thread ends a search that nobody waits for any more.
 *
 * <p>The results of one query may be asked for in parts. Any query has results: what could not be
 * understood of it is left out.
 */
public final class ArticleSearch {
  /**
   * Read by one thread. Texts lie all over the file, and where they are not in memory a disk gives
   * several in the time of one.
   */
  private static final int ROWS_TOGETHER = 8;

  private final Connections connections;

  ArticleSearch(Connections connections) {
    this.connections = connections;
  }

  /**
   * The articles that a query finds. Without the trash, unless the query says {@code is:trashed}.
   *
   * @param order by {@link SearchOrder#RELEVANCE} only the last few thousand that match are
   *     compared; the others follow them
   * @param zone whose days {@code saved:} means
   * @param offset how many to pass over
   * @param limit how many to give at most
   */
  public List<ArticleId> ids(
      SearchQuery query, SearchOrder order, ZoneId zone, int offset, int limit) {
    SearchStatement statement = SearchStatement.of(query, zone);
    return connections.read(
        sql ->
            switch (order) {
              case NEWEST -> statement.newest(sql, offset, limit);
              case RELEVANCE -> statement.mostRelevant(sql, offset, limit);
            });
  }

  /** How many articles a query finds. */
  public int count(SearchQuery query, ZoneId zone) {
    SearchStatement statement = SearchStatement.of(query, zone);
    return connections.read(statement::count);
  }

  /**
   * Where a query's words stand in articles that it found. Reads the texts, so it is for the rows
   * in view.
   */
  public List<SearchHit> hits(SearchQuery query, List<ArticleId> ids) {
    Snippets snippets = new Snippets(query);
    List<Callable<List<SearchHit>>> parts = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += ROWS_TOGETHER) {
      List<ArticleId> some = ids.subList(from, Math.min(ids.size(), from + ROWS_TOGETHER));
      parts.add(() -> connections.read(sql -> snippets.of(sql, some)));
    }
    List<SearchHit> hits = new ArrayList<>();
    try (WorkAhead<List<SearchHit>> ahead = new WorkAhead<>(parts)) {
      while (ahead.hasNext()) {
        hits.addAll(ahead.next());
      }
    }
    return hits;
  }

  /** The searches that are kept, by name. */
  public List<SavedSearch> saved() {
    return connections.read(SavedSearches::all);
  }

  /** Keeps a search, in the place of one of the same name. */
  public void save(SavedSearch search) {
    connections.write(sql -> SavedSearches.put(sql, search));
  }

  /** Forgets a search; nothing happens if there is none of that name. */
  public void forget(String name) {
    connections.write(sql -> SavedSearches.remove(sql, name));
  }
}
