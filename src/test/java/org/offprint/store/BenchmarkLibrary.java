package org.offprint.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;

/** Fills a library for the benchmark, and says how quickly it grew. */
final class BenchmarkLibrary {
  private static final int BATCH = 500;
  private static final int TAGS = 40;

  /** So many are counted together, so that the end of the growth is seen by itself. */
  private static final int STRETCH = 5000;

  private final Path file;
  private final int articles;
  private final GeneratedArticles generated;
  private final PrintStream out;
  private final Random random = new Random(3);

  BenchmarkLibrary(Path file, int articles, GeneratedArticles generated, PrintStream out) {
    this.file = file;
    this.articles = articles;
    this.generated = generated;
    this.out = out;
  }

  void fill() throws IOException {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      int start = database.ids(ArticleSection.ALL).size();
      long nanos = 0;
      long cpu = 0;
      int counted = 0;
      while (start < articles) {
        List<NewArticle> batch =
            LongStream.range(start, Math.min(articles, start + BATCH))
                .mapToObj(generated::article)
                .toList();
        long nanosBefore = System.nanoTime();
        long cpuBefore = cpuNanos();
        List<ArticleId> ids =
            database.saveAll(batch).stream().map(ArticleDatabase.SavedArticle::id).toList();
        nanos += System.nanoTime() - nanosBefore;
        cpu += cpuNanos() - cpuBefore;
        mark(database, ids);
        start += batch.size();
        counted += batch.size();
        if (counted >= STRETCH || start == articles) {
          report(start, counted, nanos, cpu);
          nanos = 0;
          cpu = 0;
          counted = 0;
        }
      }
    }
    tellTwice();
  }

  /** Invented texts have nothing in common: of each fifty the last tells the first one's story. */
  private void tellTwice() {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      connections.write(
          sql ->
              sql.update(
                  """
                  INSERT INTO same_story
                  SELECT id, id + 49 FROM article WHERE id % 50 = 1 AND id + 49 <= ?1
                  UNION ALL SELECT id + 49, id FROM article WHERE id % 50 = 1 AND id + 49 <= ?1
                  ON CONFLICT DO NOTHING\
                  """,
                  articles));
    }
  }

  private void report(int saved, int counted, long nanos, long cpu) throws IOException {
    out.printf(
        "%,9d saved; the last %,d at %,.0f a second, %.2f ms of processor time each; load %s%n",
        saved, counted, counted / (nanos / 1e9), cpu / 1e6 / counted, load());
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ", 2)[0] : "unknown";
  }

  /** Of all threads of this process. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Four of five are read, one of ten archived, one of fifty a favourite; half have a tag. */
  private void mark(ArticleDatabase database, List<ArticleId> ids) {
    database.change(some(ids, 0.8), StatusChange.MARK_READ);
    database.change(some(ids, 0.1), StatusChange.ARCHIVE);
    database.change(some(ids, 0.02), StatusChange.ADD_TO_FAVOURITES);
    database.tags().add(some(ids, 0.5), "tag " + random.nextInt(TAGS));
  }

  private List<ArticleId> some(List<ArticleId> ids, double share) {
    return ids.stream().filter(id -> random.nextDouble() < share).toList();
  }
}
