package org.offprint.ui;

import java.nio.file.Path;
import org.offprint.library.Library;
import org.offprint.testing.JavaFx;

/**
 * Opens the window over a library, as a process of its own, and says so on standard output when the
 * first rows are painted. Argument: a library file.
 */
final class StartedWindow {
  static final String PAINTED = "painted";

  private StartedWindow() {}

  /** Ends with the process. */
  public static void main(String[] args) throws Exception {
    WindowBench bench = new WindowBench();
    try (Library library = bench.library(Path.of(args[0]))) {
      JavaFx.start();
      BenchedWindow window = JavaFx.call(() -> new BenchedWindow(bench.show(library)));
      window.awaitRows("All");
      window.awaitPaint();
      System.out.println(PAINTED);
      System.out.flush();
      // At once, as a process that is not waited for.
      Runtime.getRuntime().halt(0);
    }
  }
}
