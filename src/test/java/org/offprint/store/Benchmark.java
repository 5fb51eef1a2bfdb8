package org.offprint.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures the store on generated libraries and prints one table, a column for each. From the
 * project's folder, with a heap of 200 MB:
 *
 * <pre>mvn test-compile exec:exec@bench -Dargs="100 100000 1000000"</pre>
 *
 * <p>Up to 100,000 articles have 4 kB of text and a page that is packed into 24 kB, as the middle
 * one of published news pages is; more have 500 bytes and 1 kB. With {@code --keep FOLDER} before
 * the numbers the libraries are made in that folder and left there for the next time; filling goes
 * on where it was broken off.
 */
final class Benchmark {
  private static final int LONG_TEXTS = 100_000;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> sizes = new ArrayList<>();
  private final List<Map<String, String>> columns = new ArrayList<>();

  private Benchmark() {}

  /** Arguments: perhaps {@code --keep FOLDER}, then how many articles each library has. */
  public static void main(String[] args) throws Exception {
    boolean keep = args[0].equals("--keep");
    Path folder = keep ? Path.of(args[1]) : Files.createTempDirectory("offprint-bench");
    Files.createDirectories(folder);
    Benchmark benchmark = new Benchmark();
    for (int i = keep ? 2 : 0; i < args.length; i++) {
      benchmark.measure(folder, Integer.parseInt(args[i]));
      if (!keep) {
        delete(folder);
      }
    }
    benchmark.print();
  }

  private void measure(Path folder, int articles) throws Exception {
    boolean isLong = articles <= LONG_TEXTS;
    GeneratedArticles generated =
        new GeneratedArticles(isLong ? 4000 : 500, isLong ? 24_000 : 1000);
    Path file = folder.resolve(articles + ".db");
    new BenchmarkLibrary(file, articles, generated, out).fill();
    Map<String, String> column = new LinkedHashMap<>();
    new BenchmarkLists(file, articles, column).measure();
    new BenchmarkSearches(file, articles, generated, column).measure();
    new BenchmarkChanges(file, generated, column).measure();
    sizes.add("%,d".formatted(articles));
    columns.add(column);
  }

  private void print() throws IOException {
    Set<String> rows = new LinkedHashSet<>();
    columns.forEach(column -> rows.addAll(column.keySet()));
    out.printf(
        "load of this machine: %s; milliseconds: p50 p99 max (processor time: p50 p99)%n",
        Files.exists(Path.of("/proc/loadavg"))
            ? Files.readString(Path.of("/proc/loadavg")).strip()
            : "unknown");
    out.printf("%-48s", "articles");
    sizes.forEach(size -> out.printf("%32s", size));
    out.println();
    for (String row : rows) {
      out.printf("%-48s", row);
      columns.forEach(column -> out.printf("%32s", column.getOrDefault(row, "")));
      out.println();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
