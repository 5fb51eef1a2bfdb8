package org.offprint.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;

/**
 * Measures the store on a generated library and prints a table, times in milliseconds. From the
 * project's folder, with a heap of 200 MB:
 *
 * <pre>mvn test-compile exec:exec@bench -Dargs="100000 4000"</pre>
 *
 * <p>The arguments are the number of articles, how many bytes of text each has, and, if it is to be
 * kept for the next time, the library's file.
 */
final class Benchmark {
  private static final int BATCH = 200;
  private static final int ROWS = 50;
  private static final int TAGS = 40;
  private static final int QUERIES = 400;

  private final int articles;
  private final GeneratedArticles generated;
  private final Path file;
  private final Random random = new Random(3);

  private Benchmark(int articles, int bytes, Path file) {
    this.articles = articles;
    this.generated = new GeneratedArticles(bytes, 6 * bytes);
    this.file = file;
  }

  /** Arguments: articles, bytes each, and perhaps the file. */
  public static void main(String[] args) throws Exception {
    Path file =
        args.length > 2
            ? Path.of(args[2])
            : Files.createTempDirectory("offprint-bench").resolve("library.db");
    Benchmark benchmark = new Benchmark(Integer.parseInt(args[0]), Integer.parseInt(args[1]), file);
    if (Files.notExists(file)) {
      benchmark.fill();
    }
    benchmark.size();
    benchmark.measure();
  }

  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      long nanos = 0;
      for (int start = 0; start < articles; start += BATCH) {
        List<NewArticle> batch =
            LongStream.range(start, Math.min(articles, start + BATCH))
                .mapToObj(generated::article)
                .toList();
        long before = System.nanoTime();
        List<ArticleId> ids =
            database.saveAll(batch).stream().map(ArticleDatabase.SavedArticle::id).toList();
        nanos += System.nanoTime() - before;
        mark(database, ids);
        if ((start / BATCH) % 50 == 49) {
          System.out.printf(
              "%,d saved, %,.0f a second%n", start + BATCH, (start + BATCH) / (nanos / 1e9));
        }
      }
      System.out.printf("saving in bulk, articles a second %,26.0f%n", articles / (nanos / 1e9));
    }
  }

  /** Four of five are read, one of ten archived, one of fifty a favourite; each has a tag. */
  private void mark(ArticleDatabase database, List<ArticleId> ids) {
    database.change(some(ids, 0.8), StatusChange.MARK_READ);
    database.change(some(ids, 0.1), StatusChange.ARCHIVE);
    database.change(some(ids, 0.02), StatusChange.ADD_TO_FAVOURITES);
    database.tags().add(some(ids, 0.5), "tag " + random.nextInt(TAGS));
  }

  private List<ArticleId> some(List<ArticleId> ids, double share) {
    return ids.stream().filter(id -> random.nextDouble() < share).toList();
  }

  private void size() throws Exception {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      long content =
          connections.read(
              sql ->
                  sql.number(
                      """
                      SELECT (SELECT sum(length(body)) FROM page)
                        + (SELECT sum(length(text) + length(html) + ifnull(length(comments), 0))
                           FROM body)
                        + (SELECT ifnull(sum(length(bytes)), 0) FROM image)\
                      """));
      System.out.printf(
          "file %,d MB, compressed pages and texts %,d MB: %.2f times%n",
          Files.size(file) >> 20, content >> 20, (double) Files.size(file) / content);
    }
  }

  private void measure() throws Exception {
    System.out.printf("%-44s %8s %8s %8s%n", "", "p50", "p99", "max");
    run("open, first 50 rows, counts", 20, this::openAndList);
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      lists(database);
      searches(database, SearchOrder.NEWEST);
      searches(database, SearchOrder.RELEVANCE);
      run(
          "how many does a query find",
          QUERIES,
          () -> database.search().count(query(), ZoneOffset.UTC));
      changes(database);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "heap in use %d MB of at most %d MB%n",
          (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }
  }

  private Object openAndList() {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.counts();
      return rows(database, ArticleSection.ALL, ListOrder.STANDARD, 0);
    }
  }

  private static Object rows(
      ArticleDatabase database, ArticleSection section, ListOrder order, int offset) {
    return database.summaries(
        database.ids(new ArticleList.InSection(section), order, offset, ROWS));
  }

  private void lists(ArticleDatabase database) throws Exception {
    int end = database.count(new ArticleList.InSection(ArticleSection.ALL));
    run(
        "50 rows anywhere in the list",
        100,
        () -> rows(database, ArticleSection.ALL, ListOrder.STANDARD, random.nextInt(end)));
    run(
        "50 rows at its end",
        20,
        () -> rows(database, ArticleSection.ALL, ListOrder.STANDARD, end - ROWS));
    for (ArticleSection section : ArticleSection.values()) {
      run("section " + section, 20, () -> rows(database, section, ListOrder.STANDARD, 0));
    }
    for (ListOrder.Key key : ListOrder.Key.values()) {
      for (int offset : List.of(0, end / 2)) {
        run(
            "sorted by " + key + (offset == 0 ? "" : ", the middle"),
            20,
            () -> rows(database, ArticleSection.ALL, new ListOrder(key, false), offset));
      }
    }
    run("all ids of the list", 10, () -> database.ids(ArticleSection.ALL));
    ArticleList tag = new ArticleList.WithTag(database.tags().all().getFirst().id());
    run("a tag", 20, () -> database.summaries(database.ids(tag, ListOrder.STANDARD, 0, ROWS)));
    run(
        "tags, sites, counts",
        20,
        () -> List.of(database.tags().all(), database.sites(), database.counts()));
    run("one article", 200, () -> database.article(new ArticleId(1 + random.nextInt(articles))));
    run("revision", 200, database::revision);
  }

  private void searches(ArticleDatabase database, SearchOrder order) throws Exception {
    run(
        "query of 1 to 3 words, 50 rows, " + order,
        QUERIES,
        () -> {
          SearchQuery query = query();
          List<ArticleId> ids = database.search().ids(query, order, ZoneOffset.UTC, 0, ROWS);
          return database.search().hits(query, ids);
        });
  }

  private SearchQuery query() {
    return SearchQuery.parse(
        queries.isEmpty() ? generated.query(random, articles) : queries.removeLast());
  }

  private final List<String> queries = new ArrayList<>();

  private void changes(ArticleDatabase database) throws Exception {
    List<NewArticle> fresh =
        LongStream.range(0, 200).mapToObj(n -> generated.article(n + 2_000_000_000L)).toList();
    List<NewArticle> rest = new ArrayList<>(fresh);
    run("save one article, durably", 200, () -> database.save(rest.removeLast()));
    List<ArticleId> thousand =
        database.ids(ArticleSection.ALL).subList(200, Math.min(articles, 1200));
    run(
        "archive and undo 1000",
        10,
        () -> {
          database.restore(database.change(thousand, StatusChange.ARCHIVE));
          return thousand;
        });
    List<ArticleId> saved = fresh.stream().map(a -> database.find(a.url()).orElseThrow()).toList();
    database.change(saved, StatusChange.MOVE_TO_TRASH);
    database.deleteForever(saved);
  }

  private void run(String name, int times, Callable<?> work) throws Exception {
    double[] millis = new double[times];
    for (int warmUp = 0; warmUp < Math.min(5, times / 4); warmUp++) {
      if (!name.startsWith("save")) {
        work.call();
      }
    }
    for (int i = 0; i < times; i++) {
      if (name.contains("quer") && queries.isEmpty()) {
        queries.add(generated.query(random, articles));
      }
      long before = System.nanoTime();
      work.call();
      millis[i] = (System.nanoTime() - before) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-44s %8.2f %8.2f %8.2f%n",
        name, millis[times / 2], millis[Math.min(times - 1, times * 99 / 100)], millis[times - 1]);
  }
}
