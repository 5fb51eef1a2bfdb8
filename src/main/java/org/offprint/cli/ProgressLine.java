package org.offprint.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.offprint.library.SaveProgress;

/**
 * One line on the terminal that says how far the saves have come, written over itself; silent when
 * the output is not a terminal. Safe for use by many threads.
 */
final class ProgressLine implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private final int all;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, SaveProgress> running = new LinkedHashMap<>();
  private int finished;

  ProgressLine(@Nullable PrintStream terminal, int all) {
    this.terminal = terminal;
    this.all = all;
  }

  /**
   * Shows on the error stream if the process has a terminal, so that a pipe gets results only.
   * Contrary to what Error Prone thinks, JDK 25 gives no console to a process without a terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  static ProgressLine forConsole(int all) {
    Console console = System.console();
    boolean onTerminal = console != null && console.isTerminal();
    return new ProgressLine(onTerminal ? System.err : null, all);
  }

  void show(String address, SaveProgress step) {
    lock.lock();
    try {
      running.put(address, step);
      draw();
    } finally {
      lock.unlock();
    }
  }

  void finished(String address) {
    lock.lock();
    try {
      running.remove(address);
      finished++;
      draw();
    } finally {
      lock.unlock();
    }
  }

  /** Makes room for a line of output. */
  void clear() {
    lock.lock();
    try {
      if (terminal != null) {
        terminal.print(BACK_AND_CLEAR);
        terminal.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    clear();
  }

  private void draw() {
    if (terminal == null || running.isEmpty()) {
      return;
    }
    Map.Entry<String, SaveProgress> latest = running.entrySet().iterator().next();
    String count = all > 1 ? finished + " of " + all + "  " : "";
    String line = OneLine.of(count + describe(latest.getValue()) + "  " + latest.getKey());
    terminal.print(BACK_AND_CLEAR + line.substring(0, Math.min(WIDTH, line.length())));
    terminal.flush();
  }

  private static String describe(SaveProgress step) {
    return switch (step) {
      case SaveProgress.Waiting _ -> "Waiting";
      case SaveProgress.Connecting connecting -> "Connecting to " + connecting.host();
      case SaveProgress.Downloading page when page.total() > 0 ->
          "Page " + kilobytes(page.received()) + " of " + kilobytes(page.total()) + " kB";
      case SaveProgress.Downloading page -> "Page " + kilobytes(page.received()) + " kB";
      case SaveProgress.Extracting _ -> "Extracting";
      case SaveProgress.Images images -> "Pictures " + images.done() + " of " + images.total();
      case SaveProgress.Storing _ -> "Storing";
    };
  }

  private static long kilobytes(long bytes) {
    return (bytes + 999) / 1000;
  }
}
