package org.offprint.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that print many articles have in common. */
final class ListingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--limit", paramLabel = "N", description = "At most this many.")
  private @Nullable Integer limit;

  // Not -h as well: that is how a word begins that shall not occur.
  @SuppressWarnings("unused") // picocli asks for a field, and acts on the option by itself
  @Option(names = "--help", usageHelp = true, description = "Show this help message and exit.")
  private boolean help;

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  /**
   * How many to print at most.
   *
   * @param otherwise if the command line does not say
   * @throws ParameterException if it says less than none
   */
  int limit(int otherwise) {
    int most = limit == null ? otherwise : limit;
    if (most < 0) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 0 on.");
    }
    return most;
  }

  /** Whether to print for programs. */
  boolean json() {
    return json;
  }
}
