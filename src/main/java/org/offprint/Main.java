package org.offprint;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.offprint.cli.OffprintCommand;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command line, or the window if it names no command, and ends the process. */
  public static void main(String[] args) {
    int status;
    try (Offprint offprint = new Offprint()) {
      status = run(OffprintCommand.commandLine(offprint), args);
    }
    System.exit(status);
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again in JDK 25, where no one is there to ask
  private static int run(CommandLine line, String[] args) {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    line.setOut(
        out.writer(StandardOutput.charset(terminal, System.getProperty("stdout.encoding"))));
    int status = line.execute(args);
    line.getOut().flush();
    if (out.isIncomplete()) {
      line.getErr().println("offprint: Not all of the output could be written.");
      return Math.max(status, CommandLine.ExitCode.SOFTWARE);
    }
    return status;
  }
}
