package org.offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.library.ProblemWords;
import org.offprint.model.LibraryProblem;
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
  private final ProblemWords words = new ProblemWords();

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
    try (Library library = offprint.openExistingLibrary();
        CareLine line = CareLine.forConsole()) {
      say("Reading the whole library ...");
      List<LibraryProblem> problems = library.upkeep().check(line::show);
      line.clear();
      if (repair && !problems.isEmpty()) {
        problems.forEach(problem -> say("Found: " + sentence(problem)));
        say("Making indexes and counts anew ...");
        problems = library.upkeep().repair(line::show);
        line.clear();
      }
      problems.forEach(problem -> spec.commandLine().getOut().println(sentence(problem)));
      if (!problems.isEmpty()) {
        say("Something is wrong with the library.");
        say(Failures.WAY_BACK);
        return ExitCode.SOFTWARE;
      }
      say("All is well.");
      return ExitCode.OK;
    }
  }

  private String sentence(LibraryProblem problem) {
    return OneLine.of(words.sentence(problem));
  }

  private void say(String sentence) {
    spec.commandLine().getErr().println("offprint: " + sentence);
  }
}
