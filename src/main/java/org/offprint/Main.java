package org.offprint;

import org.offprint.cli.OffprintCommand;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command line, or the window if it names no command, and ends the process. */
  public static void main(String[] args) {
    int status;
    try (Offprint offprint = new Offprint()) {
      status = OffprintCommand.commandLine(offprint).execute(args);
    }
    System.exit(status);
  }
}
