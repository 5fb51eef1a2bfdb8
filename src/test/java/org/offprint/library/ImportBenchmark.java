package org.offprint.library;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.Extraction;
import org.offprint.library.savedpages.SavedPage;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageText;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.NewArticle;
import org.offprint.store.PackingWork;

/**
 * Measures what an import of pages in files spends its time on: processor time a page of each stage
 * on one thread, and then the import itself, as {@code offprint add FOLDER} does it, into a new
 * library. Both twice in one process: before and after the JVM has compiled it. From the project's
 * folder:
 *
 * <pre>mvn test-compile exec:exec@import-bench -Dargs="FOLDER TIMES"</pre>
 *
 * <p>Of a folder of few pages copies are made, with other words, so that none is known already.
 */
final class ImportBenchmark {
  private static final int ROUNDS = 2;
  private static final Pattern PARAGRAPH =
      Pattern.compile("<p[ >].*?</p>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern LONG_WORD = Pattern.compile("(?<=[>\\s])\\p{L}{6,}(?=[\\s.,<])");
  private static final URI BASE = URI.create("https://import.example/");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ArticleExtractor extractor = new ArticleExtractor();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Path> files;

  private ImportBenchmark(List<Path> files) {
    this.files = files;
  }

  /** Arguments: a folder of pages, and perhaps how many times to go through it. */
  public static void main(String[] args) throws Exception {
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      List<Path> pages =
          found.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?")).sorted().toList();
      int times = args.length > 1 ? Integer.parseInt(args[1]) : 1;
      Path folder = Files.createTempDirectory("offprint-import");
      new ImportBenchmark(copies(pages, times, folder)).run();
      delete(folder);
    }
  }

  /** The pages several times, each with an address and, from the second on, words of its own. */
  private static List<Path> copies(List<Path> pages, int times, Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      for (Path page : pages) {
        int number = copies.size();
        String html = PageText.decode(SavedPage.read(page).html(), null).text();
        Path copy = folder.resolve("%06d.html".formatted(number));
        Files.writeString(
            copy,
            "<!-- saved from url=(0031)"
                + BASE
                + number
                + " --><meta charset=utf-8>"
                + (time == 0 ? html : varied(html, "x" + time)));
        copies.add(copy);
      }
    }
    return copies;
  }

  /** A page whose paragraphs have other words: the same story would be compared again and again. */
  private static String varied(String html, String ending) {
    return PARAGRAPH
        .matcher(html)
        .replaceAll(
            paragraph ->
                Matcher.quoteReplacement(
                    LONG_WORD.matcher(paragraph.group()).replaceAll("$0" + ending)));
  }

  private void run() throws Exception {
    List<Map<String, Double>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(stages());
    }
    out.printf("%d pages; processor time a page in ms, cold and warm%n", files.size());
    for (String stage : rounds.getFirst().keySet()) {
      out.printf("%-40s", stage);
      rounds.forEach(round -> out.printf("%8.2f", round.get(stage)));
      out.println();
    }
    for (int round = 0; round < ROUNDS; round++) {
      wholeWay();
    }
  }

  private Map<String, Double> stages() throws Exception {
    Map<String, Double> spent = new LinkedHashMap<>();
    List<NewArticle> batch = new ArrayList<>();
    Path folder = Files.createTempDirectory("offprint-import");
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        byte[] bytes = timed(spent, "read the file", () -> SavedPage.read(file).html());
        PageText text = timed(spent, "decode", () -> PageText.decode(bytes, null));
        timed(spent, "find the address", () -> SavedPageAddress.of(text.text()));
        URI url = BASE.resolve(Integer.toString(i));
        Extraction extraction =
            timed(
                spent,
                "extract",
                () -> extractor.extract(text.text(), url, InstantSource.system().instant()));
        NewArticle article =
            timed(spent, "count words", () -> article(url, bytes, text.charset(), extraction));
        timed(spent, "pack page, text and markup", () -> PackingWork.pack(article));
        timed(spent, "words of the index, sketch", () -> PackingWork.words(article));
        batch.add(article);
        if (batch.size() == 200 || i == files.size() - 1) {
          List<NewArticle> all = List.copyOf(batch);
          timed(spent, "save (packs again), all threads", () -> database.saveAll(all));
          batch.clear();
        }
      }
    }
    delete(folder);
    spent.replaceAll((stage, nanos) -> nanos / 1e6 / files.size());
    return spent;
  }

  private static NewArticle article(URI url, byte[] bytes, String charset, Extraction extraction) {
    Fetched page = new Fetched(url, bytes, null, null, null, false);
    return NewArticles.of(
        url,
        new ArticlePages.Whole(page, charset, extraction, List.of(), List.of(url)),
        Optional.empty(),
        Instant.EPOCH,
        Map.of());
  }

  private <T> T timed(Map<String, Double> spent, String stage, Callable<T> work) throws Exception {
    boolean all = stage.startsWith("save");
    long before = all ? processNanos() : threads.getCurrentThreadCpuTime();
    T result = work.call();
    long after = all ? processNanos() : threads.getCurrentThreadCpuTime();
    spent.merge(stage, (double) (after - before), Double::sum);
    return result;
  }

  private static long processNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void wholeWay() throws IOException {
    Path folder = Files.createTempDirectory("offprint-import");
    int[] saved = {0};
    long start = System.nanoTime();
    long cpu = processNanos();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      new PageImport(database, extractor, executor, InstantSource.system())
          .run(
              files.iterator(),
              BASE,
              true,
              page -> saved[0] += page.outcome() instanceof SaveOutcome.Saved ? 1 : 0);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          "the import: %,d saved in %.1f s, %.0f a second; %.2f ms of processor time each%n",
          saved[0],
          seconds,
          saved[0] / seconds,
          (processNanos() - cpu) / 1e6 / Math.max(1, saved[0]));
    }
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
