package org.offprint.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;

/** Size, start, lists. */
final class BenchmarkLists {
  private static final int ROWS = 50;

  /** What the smallest of 98 published news pages is packed into. */
  private static final int SMALLEST_PAGE = 7_500;

  /** Of the table of pages, with what is left over in SQLite's pages of 8 kB; measured. */
  private static final double ROOM_FOR_A_BYTE = 1.15;

  private final Path file;
  private final int articles;
  private final Map<String, String> results;
  private final Random random = new Random(4);

  BenchmarkLists(Path file, int articles, Map<String, String> results) {
    this.file = file;
    this.articles = articles;
    this.results = results;
  }

  void measure() throws Exception {
    size();
    results.put("open, counts, first 50 rows, close", BenchmarkTimes.of(100, this::openAndList));
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      lists(database);
    }
  }

  private void size() throws Exception {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      long pages = number(connections, "SELECT sum(length(body)) FROM page");
      long content =
          pages
              + number(
                  connections,
                  """
                  SELECT (SELECT sum(length(text) + length(html) + ifnull(length(comments), 0))
                      FROM body)
                    + (SELECT ifnull(sum(length(bytes)), 0) FROM image)\
                  """);
      long index = number(connections, "SELECT sum(length(block)) FROM search_data");
      long all = Files.size(file);
      results.put("file, MB", "%,d".formatted(all >> 20));
      results.put("pages, texts and pictures, packed, MB", "%,d".formatted(content >> 20));
      results.put("search index, MB", "%,d".formatted(index >> 20));
      results.put("file / packed content", "%.2f".formatted((double) all / content));
      // The generated pages of short articles are shorter than any that was ever published.
      long longer = Math.max(0, (long) articles * SMALLEST_PAGE - pages);
      results.put(
          "the same with pages of 7.5 kB at least, worked out",
          "%.2f".formatted((all + longer * ROOM_FOR_A_BYTE) / (content + longer)));
    }
  }

  private static long number(Connections connections, String query) {
    return connections.read(sql -> sql.number(query));
  }

  private Object openAndList() {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.counts();
      return rows(database, all(), ListOrder.STANDARD, 0);
    }
  }

  private static ArticleList all() {
    return new ArticleList.InSection(ArticleSection.ALL);
  }

  private static Object rows(
      ArticleDatabase database, ArticleList list, ListOrder order, int offset) {
    return database.summaries(database.ids(list, order, offset, ROWS));
  }

  private void lists(ArticleDatabase database) throws Exception {
    for (ArticleSection section : ArticleSection.values()) {
      ArticleList list = new ArticleList.InSection(section);
      results.put(
          section + ": all ids, 50 rows",
          BenchmarkTimes.of(
              20,
              () -> {
                List<ArticleId> ids = database.ids(list, ListOrder.STANDARD, 0, Integer.MAX_VALUE);
                return database.summaries(ids.subList(0, Math.min(ROWS, ids.size())));
              }));
    }
    int end = Math.max(0, database.count(all()) - ROWS);
    for (ListOrder.Key key : ListOrder.Key.values()) {
      ListOrder order = new ListOrder(key, key == ListOrder.Key.SAVED);
      results.put(
          key + ": 50 rows at the beginning",
          BenchmarkTimes.of(40, () -> rows(database, all(), order, 0)));
      results.put(
          key + ": 50 rows in the middle",
          BenchmarkTimes.of(40, () -> rows(database, all(), order, end / 2)));
      results.put(
          key + ": 50 rows at the end",
          BenchmarkTimes.of(40, () -> rows(database, all(), order, end)));
      results.put(
          key + ": all ids",
          BenchmarkTimes.of(10, () -> database.ids(all(), order, 0, Integer.MAX_VALUE)));
    }
    ArticleList tag = new ArticleList.WithTag(database.tags().all().getFirst().id());
    results.put(
        "a tag: 50 rows", BenchmarkTimes.of(40, () -> rows(database, tag, ListOrder.STANDARD, 0)));
    ArticleList site = new ArticleList.FromSite(database.sites().getFirst().id());
    results.put(
        "a site: 50 rows",
        BenchmarkTimes.of(40, () -> rows(database, site, ListOrder.STANDARD, 0)));
    results.put(
        "tags, sites, counts",
        BenchmarkTimes.of(
            40, () -> List.of(database.tags().all(), database.sites(), database.counts())));
    results.put(
        "one article",
        BenchmarkTimes.of(
            200, () -> database.article(new ArticleId(1 + random.nextInt(articles)))));
  }
}
