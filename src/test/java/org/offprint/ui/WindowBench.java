package org.offprint.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.settings.WindowState.Bounds;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.ui.task.BackgroundRunner;

/**
 * Measures the window over libraries of different sizes and prints a table: milliseconds until what
 * was asked for is painted, the median of several times, and how many times as long as in the first
 * library. From the project's folder:
 *
 * <pre>mvn test-compile exec:exec@window-bench -Dargs="100.db 100000.db 1000000.db"</pre>
 *
 * <p>The arguments are library files, as {@code exec:exec@bench} leaves them; the smallest first.
 * The first line is about whole processes, one after the other; with the property {@code starts}
 * set to {@code true} it is the only one. The property {@code times} says how often each is
 * measured, 5 times if it is not given.
 */
final class WindowBench {
  private static final int TIMES = Integer.getInteger("times", 5);
  private static final int WARM_UP = Math.min(2, TIMES);
  private static final int FRAMES = 120;

  /** A row less a little, in pixels. */
  private static final double DOWN = 90;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Arguments: library files. */
  public static void main(String[] args) throws Exception {
    List<Map<String, List<Double>>> all = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      all.add(new LinkedHashMap<>());
    }
    // The first of all reads the program's own files from the disk.
    StartBench.measure(Path.of(args[0]));
    for (int time = 0; time < TIMES; time++) {
      for (int i = 0; i < args.length; i++) {
        all.get(i)
            .computeIfAbsent("start of a process until its first rows", x -> new ArrayList<>())
            .add(StartBench.measure(Path.of(args[i])));
      }
    }
    if (Boolean.getBoolean("starts")) {
      print(args, all);
      return;
    }
    JavaFx.start();
    WindowBench bench = new WindowBench();
    Path first = Path.of(args[0]);
    for (int time = 0; time < WARM_UP; time++) {
      bench.measureOnce(first);
    }
    // In turn, so that whatever else this machine does meanwhile meets them all.
    for (int time = 0; time < TIMES; time++) {
      for (int i = 0; i < args.length; i++) {
        bench.measure(Path.of(args[i]), all.get(i));
      }
    }
    print(args, all);
    System.exit(0);
  }

  private static void print(String[] args, List<Map<String, List<Double>>> all) {
    Map<String, double[]> table = new LinkedHashMap<>();
    for (int i = 0; i < args.length; i++) {
      for (Map.Entry<String, List<Double>> row : all.get(i).entrySet()) {
        table.computeIfAbsent(row.getKey(), any -> new double[args.length])[i] =
            median(row.getValue());
      }
    }
    print(args, table);
  }

  private static void print(String[] args, Map<String, double[]> table) {
    System.out.printf("%-44s", "");
    for (String file : args) {
      System.out.printf("%16s", Path.of(file).getFileName());
    }
    System.out.println();
    table.forEach(
        (name, values) -> {
          System.out.printf("%-44s", name);
          for (double value : values) {
            System.out.printf("%9.1f %5.2fx", value, value / values[0]);
          }
          System.out.println();
        });
  }

  private void measure(Path file, Map<String, List<Double>> all) throws Exception {
    measureOnce(file).forEach((k, v) -> all.computeIfAbsent(k, x -> new ArrayList<>()).add(v));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(Double.NaN);
  }

  private Map<String, Double> measureOnce(Path file) throws Exception {
    Map<String, Double> times = new LinkedHashMap<>();
    long start = System.nanoTime();
    long cpu = cpuNanos();
    try (Library library = library(file)) {
      BenchedWindow window = JavaFx.call(() -> new BenchedWindow(show(library)));
      window.awaitRows("All");
      times.put("open the library, window with its first rows", millis(start));
      times.put("the same, processor time of all threads", (cpuNanos() - cpu) / 1e6);
      window.settle();
      times.put("change of section", window.time(w -> w.section(2), "Unread"));
      times.put("and back, at once", window.time(w -> w.section(1), "All"));
      window.settle();
      times.put("scroll to the middle", window.time(w -> w.scrollTo(0.5), "All"));
      times.put("scroll to the end", window.time(w -> w.scrollTo(1), "All"));
      times.put(
          "open a section and scroll to its end at once",
          window.time(w -> w.section(2), "Unread") + window.time(w -> w.scrollTo(1), "Unread"));
      window.section(1);
      window.settle();
      for (int key = 1; key <= 4; key++) {
        int item = key;
        times.put("sort by " + window.sortName(item), window.timeAnew(w -> w.sort(item), "All"));
        window.settle();
      }
      window.sort(0);
      window.settle();
      times.put("fold the same stories, first rows", window.timeAnew(w -> w.fold(true), "All"));
      window.settle();
      window.fold(false);
      window.settle();
      times.put("fold the same stories, the whole list", window.timeSettled(w -> w.fold(true)));
      times.put("folded: change of section", window.time(w -> w.section(2), "Unread"));
      times.put("folded: and back, at once", window.time(w -> w.section(1), "All"));
      window.settle();
      times.put("folded: scroll to the end", window.time(w -> w.scrollTo(1), "All"));
      times.put("folded: read all of it again", window.timeSettled(w -> w.sort(0)));
      times.put("unfold them again", window.timeSettled(w -> w.fold(false)));
      double[] frames = window.scroll(FRAMES, DOWN);
      times.put("JavaFX thread in a frame while scrolling, p50", frames[frames.length / 2]);
      times.put("the same, the longest", frames[frames.length - 1]);
      window.time(w -> w.scrollTo(1), "All");
      double[] last = window.scroll(FRAMES, -DOWN);
      times.put("the same at the end of the list, p50", last[last.length / 2]);
      times.put("the same at the end of the list, the longest", last[last.length - 1]);
      window.scrollTo(0);
      window.settle();
      times.put(
          "a typed query, first rows marked", window.time(w -> w.type("ba"), "Search results"));
      times.put("Escape: back where one was", window.time(w -> w.type(""), "All"));
      window.settle();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      times.put(
          "heap after a collection, MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
      times.put("select all, until it is said", window.selectAll());
      System.gc();
      times.put(
          "the same with all selected, MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
      window.close();
    }
    return times;
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  /** Shows a window over a library, on the JavaFX thread. */
  Stage show(Library library) {
    Stage stage = new Stage();
    WindowState state =
        WindowState.FIRST.withTheme(ThemeChoice.LIGHT).withBounds(new Bounds(0, 0, 1000, 900));
    MainWindow window =
        new MainWindow(
            library,
            new BackgroundRunner(threads),
            InstantSource.system(),
            state,
            left -> {},
            url -> {});
    stage.setUserData(window);
    window.show(stage);
    return stage;
  }

  /** Opens a library. */
  Library library(Path file) {
    return new Library(
        ArticleDatabase.open(file),
        new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.UK),
        new ArticleExtractor(),
        new DocumentReader(),
        threads,
        InstantSource.system());
  }
}
