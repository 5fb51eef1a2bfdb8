package org.offprint.store;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.offprint.model.ArticleId;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;

/** The first 50 rows of searches with their snippets, by kind of query. */
final class BenchmarkSearches {
  private static final int ROWS = 50;
  private static final int QUERIES = 300;
  private static final int WARM_UP = 20;

  private final Path file;
  private final int articles;
  private final GeneratedArticles generated;
  private final Map<String, String> results;
  private final Random random = new Random(6);

  BenchmarkSearches(
      Path file, int articles, GeneratedArticles generated, Map<String, String> results) {
    this.file = file;
    this.articles = articles;
    this.generated = generated;
    this.results = results;
  }

  void measure() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (SearchOrder order : SearchOrder.values()) {
        String by = "search " + order + ": ";
        search(database, order, by + "1 to 3 words, half prefixes", this::anyQuery);
        search(
            database,
            order,
            by + "three words of a text",
            () -> generated.words(random, articles, 3));
        search(database, order, by + "a word of most articles", () -> generated.common(random, 1));
        search(database, order, by + "three of them", () -> generated.common(random, 3));
        for (int letters = 1; letters <= 5; letters++) {
          int length = letters;
          search(
              database,
              order,
              by + "prefix of " + letters,
              () -> generated.prefix(random, articles, length));
        }
      }
      Deque<SearchQuery> queries = queries(this::anyQuery);
      results.put(
          "how many does such a query find",
          BenchmarkTimes.of(
              QUERIES, () -> database.search().count(queries.removeFirst(), ZoneOffset.UTC)));
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      results.put(
          "heap in use afterwards, MB",
          "%d of %d"
              .formatted(
                  (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20));
    }
  }

  private String anyQuery() {
    return generated.query(random, articles);
  }

  private void search(
      ArticleDatabase database, SearchOrder order, String name, Supplier<String> query)
      throws Exception {
    Deque<SearchQuery> queries = queries(query);
    results.put(
        name,
        BenchmarkTimes.of(
            QUERIES,
            () -> {
              SearchQuery next = queries.removeFirst();
              List<ArticleId> ids = database.search().ids(next, order, ZoneOffset.UTC, 0, ROWS);
              return database.search().hits(next, ids);
            }));
  }

  /** Made before the clock runs. */
  private static Deque<SearchQuery> queries(Supplier<String> query) {
    Deque<SearchQuery> queries = new ArrayDeque<>();
    for (int i = 0; i < QUERIES + WARM_UP; i++) {
      queries.add(SearchQuery.parse(query.get()));
    }
    return queries;
  }
}
