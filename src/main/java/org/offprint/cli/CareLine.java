package org.offprint.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.model.CareProgress;

/**
 * One line on the terminal that says how far work on the whole library has come, written over
 * itself; silent when the output is not a terminal. For one thread.
 */
final class CareLine implements AutoCloseable {
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private boolean dirty;

  CareLine(@Nullable PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Shows on the error stream if the process has a terminal; see {@link ProgressLine}. */
  @SuppressWarnings("SystemConsoleNull")
  static CareLine forConsole() {
    Console console = System.console();
    return new CareLine(console != null && console.isTerminal() ? System.err : null);
  }

  void show(CareProgress progress) {
    if (terminal != null) {
      dirty = true;
      terminal.printf(
          Locale.ROOT,
          "%s%s ... %d %%",
          BACK_AND_CLEAR,
          words(progress.stage()),
          (int) (100 * progress.part()));
      terminal.flush();
    }
  }

  /** Makes room for a line of output. */
  void clear() {
    if (terminal != null && dirty) {
      terminal.print(BACK_AND_CLEAR);
      terminal.flush();
      dirty = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  private static String words(CareProgress.Stage stage) {
    return switch (stage) {
      case READING_FILE -> "Reading the file";
      case COMPARING -> "Comparing counts and indexes";
      case READING_CONTENTS -> "Reading articles and pictures";
      case SORTING -> "Making indexes and counts anew";
      case INDEXING -> "Making the search index anew";
      case COPYING -> "Copying the library";
      case READING_COPY -> "Checking the copy";
      case SALVAGING -> "Carrying over what can be read";
    };
  }
}
