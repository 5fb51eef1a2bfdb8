package org.offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for damage, one sentence a line; what is being done is said on the error stream. */
@Command(
    name = "check",
    description = {
      "Reads the whole library and says what is wrong with it.",
      "",
      "Exit status 1 if anything is. What 'check --repair' cannot mend, 'restore' can.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Option(
      names = "--repair",
      description = "Make indexes and counts anew from the articles if anything is wrong.")
  private boolean repair;

  CheckCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (Library library = offprint.openLibrary()) {
      say("Reading the whole library ...");
      List<String> problems = library.check();
      if (repair && !problems.isEmpty()) {
        problems.forEach(problem -> say("Found: " + OneLine.of(problem)));
        say("Making indexes and counts anew ...");
        problems = library.repair();
      }
      problems.forEach(problem -> spec.commandLine().getOut().println(OneLine.of(problem)));
      if (!problems.isEmpty()) {
        say("Something is wrong with the library; 'offprint backup --list' shows its backups.");
        return ExitCode.SOFTWARE;
      }
      say("All is well.");
      return ExitCode.OK;
    }
  }

  private void say(String sentence) {
    spec.commandLine().getErr().println("offprint: " + sentence);
  }
}
