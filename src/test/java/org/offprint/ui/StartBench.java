package org.offprint.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times whole processes, from their start until their window has painted the first rows. */
final class StartBench {
  private StartBench() {}

  /**
   * One process, in ms; with the options of this one.
   *
   * @param library the file that it opens its window over
   */
  static double measure(Path library) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(StartedWindow.class.getName());
    command.add(library.toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = process.inputReader()) {
      String said = lines.readLine();
      double millis = WindowBench.millis(start);
      if (!StartedWindow.PAINTED.equals(said)) {
        throw new IllegalStateException("No window over " + library + ": " + said);
      }
      process.waitFor();
      return millis;
    }
  }
}
