package org.offprint.ui.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.offprint.document.Document;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.Extraction;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.ArticleContent;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/**
 * Measures the reading pane on the Headless platform: from an article's stored HTML to its painted
 * text, the longest step while scrolling, and what memory is left after opening many. Prints a
 * table, in milliseconds of the JavaFX thread's processor time.
 *
 * <p>Arguments: the folder of gzipped news pages (default {@code ../shared/extraction/news/html})
 * and how many articles to open for the memory (default 1000).
 */
public final class ReaderBenchmark {
  private static final double MILLION = 1e6;
  private static final int PARAGRAPHS = 3_000;
  private static final String LATIN =
      "The river rose in the night and the harbour was closed until noon, said the master of the"
          + " port, who had seen nothing like it since the spring of 1987, when the ferries stayed"
          + " away for a week and bread was brought over the hills. ";
  private static final String ARABIC =
      "ارتفع منسوب النهر ليلا وأغلق الميناء حتى الظهر، كما قال مدير المرفأ الذي لم ير مثل ذلك منذ"
          + " ربيع عام 1987 حين غابت العبارات أسبوعا كاملا وجيء بالخبز من وراء التلال. ";

  /** Of the JavaFX thread: what other programs take meanwhile does not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private ReaderBenchmark() {}

  private interface Measured {
    double[] run() throws Exception;
  }

  private static void measure(String what, Measured measured) throws Exception {
    print(what, JavaFx.call(measured::run));
  }

  /** Runs all measurements. */
  public static void main(String[] arguments) throws Exception {
    Path pages = Path.of(arguments.length > 0 ? arguments[0] : "../shared/extraction/news/html");
    int opened = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    List<Samples> news = Files.isDirectory(pages) ? news(pages) : List.of();
    Samples latin = Samples.of(("<p>" + LATIN.repeat(2) + "</p>").repeat(PARAGRAPHS), "en").build();
    Samples arabic = arabic();
    Pane pane = JavaFx.call(() -> Pane.open(760, 800));
    measure("warming up", () -> warmUp(pane, latin, arabic));
    measure("news, " + news.size() + " pages: to painted", () -> open(pane, news, 3));
    measure("Latin, 3,000 paragraphs: to painted", () -> open(pane, List.of(latin), 20));
    measure("Arabic, 3,000 paragraphs: to painted", () -> open(pane, List.of(arabic), 20));
    prepared(pane, "Latin, 3,000 paragraphs", latin);
    prepared(pane, "Arabic, 3,000 paragraphs", arabic);
    prepared(pane, "Latin, 19 MB", long19(LATIN, "en"));
    prepared(pane, "Arabic, 19 MB", long19(ARABIC, "ar"));
    measure("Latin: page turn", () -> turn(pane, latin, 40));
    measure("Arabic: page turn", () -> turn(pane, arabic, 40));
    measure("Latin: page turn, painted", () -> turnPainted(pane, latin, 30));
    measure("Arabic: page turn, painted", () -> turnPainted(pane, arabic, 30));
    measure("Latin: wheel step", () -> wheel(pane, latin, 100));
    measure("Arabic: wheel step", () -> wheel(pane, arabic, 100));
    measure("news: page turn", () -> turnAll(pane, news));
    spread(latin, arabic, news);
    LongestSteps.measure(pane, "Latin, 3,000 paragraphs", latin, "river");
    LongestSteps.measure(pane, "Arabic, 3,000 paragraphs", arabic, "النهر");
    List<Samples> all = news.isEmpty() ? List.of(latin, arabic) : news;
    memory(pane, all, opened);
    System.exit(0);
  }

  static Samples arabic() {
    return Samples.of(("<p>" + ARABIC.repeat(2) + "</p>").repeat(PARAGRAPHS), "ar").build();
  }

  /** About 19 MB of paragraphs. */
  private static Samples long19(String text, String language) {
    int bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length * 2;
    return Samples.of(("<p>" + text.repeat(2) + "</p>").repeat(19_000_000 / bytes), language)
        .build();
  }

  /** What is left for the JavaFX thread when an article was prepared elsewhere. */
  private static void prepared(Pane pane, String what, Samples sample) throws Exception {
    PreparedArticle ready = PreparedArticle.of(sample.article(), sample.document(), null);
    measure(what + ": prepared to laid out", () -> show(pane, ready, 8));
  }

  private static double[] show(Pane pane, PreparedArticle ready, int times) {
    double[] took = new double[times];
    for (int i = 0; i < times; i++) {
      pane.pane.clear();
      pane.layout();
      long start = THREAD.getCurrentThreadCpuTime();
      pane.pane.show(ready);
      pane.pane.applyCss();
      pane.pane.layout();
      took[i] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
    }
    return took;
  }

  /** The same with two pages side by side. */
  private static void spread(Samples latin, Samples arabic, List<Samples> news) throws Exception {
    Pane pane = JavaFx.call(() -> Pane.open(1600, 900));
    JavaFx.run(() -> pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withSpread(true)));
    measure("two pages: warming up", () -> warmUp(pane, latin, arabic));
    measure("two pages, Latin: to painted", () -> open(pane, List.of(latin), 20));
    measure("two pages, Arabic: to painted", () -> open(pane, List.of(arabic), 20));
    measure("two pages, Latin: turn", () -> turn(pane, latin, 40));
    measure("two pages, Arabic: turn", () -> turn(pane, arabic, 40));
    measure("two pages, Latin: turn, painted", () -> turnPainted(pane, latin, 30));
    measure("two pages, Arabic: turn, painted", () -> turnPainted(pane, arabic, 30));
    measure("two pages, news: turn", () -> turnAll(pane, news));
    JavaFx.run(pane::close);
  }

  static List<Samples> news(Path folder) throws IOException {
    List<Samples> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
          String html = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
          Extraction extraction =
              new ArticleExtractor()
                  .extract(
                      html,
                      URI.create("https://news.example.org/" + file.getFileName()),
                      Instant.EPOCH);
          ArticleContent content = extraction.content();
          samples.add(
              Samples.of(content.html(), content.language())
                  .set("title", content.title())
                  .set("direction", content.direction().html())
                  .build());
        }
      }
    }
    return samples;
  }

  private static double[] turnAll(Pane pane, List<Samples> news) throws Exception {
    List<Double> steps = new ArrayList<>();
    for (Samples sample : news) {
      Arrays.stream(turn(pane, sample, 6)).forEach(steps::add);
    }
    return steps.stream().mapToDouble(d -> d).toArray();
  }

  private static double[] warmUp(Pane pane, Samples... samples) {
    for (int i = 0; i < 8; i++) {
      for (Samples sample : samples) {
        pane.show(sample);
        pane.pane.getScene().snapshot(null);
        pane.pane.pageDown();
        pane.layout();
      }
    }
    return new double[0];
  }

  /** From the stored HTML to the painted pane. */
  private static double[] open(Pane pane, List<Samples> samples, int times) {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (Samples sample : samples) {
        ArticleContent content = sample.article().content();
        long start = THREAD.getCurrentThreadCpuTime();
        Document document =
            new DocumentReader().read(content.html(), content.language(), content.direction());
        pane.pane.show(sample.article(), document);
        pane.pane.applyCss();
        pane.pane.layout();
        pane.pane.getScene().snapshot(null);
        took.add((THREAD.getCurrentThreadCpuTime() - start) / MILLION);
      }
    }
    return took.stream().mapToDouble(d -> d).toArray();
  }

  private static double[] turn(Pane pane, Samples sample, int pages) {
    pane.show(sample);
    double[] took = new double[pages];
    for (int i = 0; i < pages; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      pane.pane.pageDown();
      pane.pane.applyCss();
      pane.pane.layout();
      took[i] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
    }
    return took;
  }

  private static double[] turnPainted(Pane pane, Samples sample, int pages) {
    pane.show(sample);
    double[] took = new double[pages];
    for (int i = 0; i < pages; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      pane.pane.pageDown();
      pane.pane.applyCss();
      pane.pane.layout();
      pane.pane.getScene().snapshot(null);
      took[i] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
    }
    return took;
  }

  private static double[] wheel(Pane pane, Samples sample, int steps) {
    pane.show(sample);
    org.offprint.ui.flow.FlowView port =
        (org.offprint.ui.flow.FlowView) pane.pane.lookup(".flow-view");
    double[] took = new double[steps];
    for (int i = 0; i < steps; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      port.by(80);
      pane.pane.applyCss();
      pane.pane.layout();
      took[i] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
    }
    return took;
  }

  /**
   * Twice, as the first round fills what is kept once for all: typefaces, classes, dictionaries.
   */
  private static void memory(Pane pane, List<Samples> samples, int opened) throws Exception {
    double before = heap(pane);
    double after = heapAfter(pane, samples, opened);
    double again = heapAfter(pane, samples, opened);
    System.out.printf(
        Locale.ROOT,
        "heap before %.1f MB, after %d articles %.1f MB, after as many again %.1f MB%n",
        before,
        opened,
        after,
        again);
  }

  private static double heapAfter(Pane pane, List<Samples> samples, int opened) throws Exception {
    for (int i = 0; i < opened; i++) {
      Samples sample = samples.get(i % samples.size());
      JavaFx.run(() -> pane.show(sample));
    }
    return heap(pane);
  }

  private static double heap(Pane pane) throws Exception {
    JavaFx.run(
        () -> {
          pane.pane.clear();
          pane.layout();
        });
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MILLION;
  }

  private static void print(String what, double[] took) {
    if (took.length == 0) {
      System.out.printf("%-40s not measured%n", what);
      return;
    }
    double[] sorted = took.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-40s p50 %6.1f  p99 %6.1f  longest %6.1f ms  (%d)%n",
        what,
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, (int) (sorted.length * 0.99))],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
