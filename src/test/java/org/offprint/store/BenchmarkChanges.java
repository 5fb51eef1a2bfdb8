package org.offprint.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.StatusChange;

/** Saving one article, and changing many; leaves the library as it was. */
final class BenchmarkChanges {
  private static final int SAVES = 100;
  private static final int WARM_UP = 20;
  private static final int BLOCK = 10_000;
  private static final int MANY = 100_000;
  private static final long FIRST_NUMBER = 2_000_000_000L;

  private final Path file;
  private final GeneratedArticles generated;
  private final Map<String, String> results;

  BenchmarkChanges(Path file, GeneratedArticles generated, Map<String, String> results) {
    this.file = file;
    this.generated = generated;
    this.results = results;
  }

  void measure() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      Deque<NewArticle> fresh = new ArrayDeque<>();
      LongStream.range(0, SAVES + WARM_UP)
          .forEach(number -> fresh.add(generated.article(FIRST_NUMBER + number)));
      List<String> urls = fresh.stream().map(NewArticle::url).toList();
      results.put(
          "save one article, durably",
          BenchmarkTimes.of(SAVES, () -> database.save(fresh.removeFirst())));
      List<ArticleId> saved = urls.stream().flatMap(url -> database.find(url).stream()).toList();
      database.change(saved, StatusChange.MOVE_TO_TRASH);
      database.deleteForever(saved);
      List<ArticleId> all = database.ids(ArticleSection.ALL);
      List<ArticleId> thousand = all.subList(0, Math.min(1000, all.size()));
      results.put(
          "archive 1,000 and undo it",
          BenchmarkTimes.of(
              10,
              () -> {
                database.change(thousand, StatusChange.ARCHIVE);
                return database.change(thousand, StatusChange.UNARCHIVE);
              }));
      if (all.size() > thousand.size() && all.size() <= MANY) {
        results.put(
            "archive 100,000, in blocks as the window does",
            BenchmarkTimes.of(1, () -> inBlocks(database, all, StatusChange.ARCHIVE)));
        results.put(
            "undo that",
            BenchmarkTimes.of(1, () -> inBlocks(database, all, StatusChange.UNARCHIVE)));
      }
    }
  }

  private static int inBlocks(ArticleDatabase database, List<ArticleId> all, StatusChange change) {
    for (int from = 0; from < all.size(); from += BLOCK) {
      Map<ArticleId, ArticleStatus> _ =
          database.change(all.subList(from, Math.min(all.size(), from + BLOCK)), change);
    }
    return all.size();
  }
}
