package org.offprint.cli;

import java.io.PrintWriter;
import org.offprint.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says failures in one sentence; only a fault of the program shows a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  /** What to do about a damaged library. */
  static final String WAY_BACK =
      "'offprint check --repair' makes a new library of all that can be read; 'offprint restore"
          + " newest' brings back the newest sound backup, of those that 'offprint backup --list'"
          + " shows. Both keep the damaged file.";

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed)
      throws Exception {
    return switch (failure) {
      case LibraryException expected -> {
        int status = say(line, expected);
        if (expected.isDamage()) {
          ErrorLine.print(line.getErr(), WAY_BACK);
        }
        yield status;
      }
      case NoWindowException expected -> say(line, expected);
      case RenderException expected -> say(line, expected);
      default -> throw failure;
    };
  }

  private static int say(CommandLine line, Exception failure) {
    ErrorLine.print(line.getErr(), String.valueOf(failure.getMessage()));
    return ExitCode.SOFTWARE;
  }

  private static boolean namesNoCommand(UnmatchedArgumentException failure) {
    return failure.getCommandLine().getParent() == null && !failure.isUnknownOption();
  }

  /** A wrong command line gets the reason and where to look, not the whole help. */
  static int wrongCommandLine(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    if (failure instanceof UnmatchedArgumentException unmatched && namesNoCommand(unmatched)) {
      String word = unmatched.getUnmatched().getFirst();
      ErrorLine.print(err, "There is no command '" + word + "'.");
      CommandNames.nearest(word, line.getSubcommands().keySet())
          .ifPresent(name -> err.println("Did you mean '" + name + "'?"));
    } else {
      ErrorLine.print(err, String.valueOf(failure.getMessage()));
      UnmatchedArgumentException.printSuggestions(failure, err);
    }
    err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }
}
