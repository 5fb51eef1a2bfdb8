package org.offprint.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import org.offprint.library.LibrarySalvage;
import org.offprint.library.LossWords;
import org.offprint.library.ProblemWords;
import org.offprint.model.LibraryProblem;
import org.offprint.model.SalvageReport;
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
      "Exit status 1 if anything is, or could not be saved by --repair.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final String MENDABLE = "'offprint check --repair' mends that.";

  private final OffprintCommand offprint;
  private final ProblemWords words = new ProblemWords();

  @Spec private CommandSpec spec;

  @Option(
      names = "--repair",
      description = {
        "Make indexes and counts anew if they are wrong. If more is, make a new library of all that"
            + " can be read, say what cannot, and keep the damaged file beside it."
      })
  private boolean repair;

  CheckCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (CareLine line = CareLine.forConsole()) {
      List<LibraryProblem> problems;
      try (Library library = offprint.openExistingLibrary()) {
        problems = looked(library, line);
      } catch (LibraryException e) {
        if (!repair || !salvage().isWorthTrying()) {
          throw e;
        }
        say(String.valueOf(e.getMessage()));
        return salvaged(line);
      }
      if (repair && !problems.isEmpty()) {
        return salvaged(line);
      }
      problems.forEach(problem -> spec.commandLine().getOut().println(sentence(problem)));
      if (!problems.isEmpty()) {
        say("Something is wrong with the library.");
        say(problems.stream().allMatch(LibraryProblem::mendable) ? MENDABLE : Failures.WAY_BACK);
        return ExitCode.SOFTWARE;
      }
      say("All is well.");
      return ExitCode.OK;
    }
  }

  /** What is wrong, after what can be made anew has been. */
  private List<LibraryProblem> looked(Library library, CareLine line) {
    say("Reading the whole library ...");
    List<LibraryProblem> problems = library.upkeep().check(line::show);
    line.clear();
    if (repair && !problems.isEmpty()) {
      problems.forEach(problem -> say("Found: " + sentence(problem)));
      if (problems.stream().allMatch(LibraryProblem::mendable)) {
        say("Making indexes and counts anew ...");
        problems = library.upkeep().repair(line::show);
        line.clear();
      }
    }
    return problems;
  }

  private LibrarySalvage salvage() {
    return new LibrarySalvage(offprint.existingLibraryFile(), InstantSource.system());
  }

  private int salvaged(CareLine line) {
    say("Making a new library of what can be read ...");
    SalvageReport salvaged = salvage().run(line::show);
    line.clear();
    SalvageReport report;
    try (Library library = offprint.openExistingLibrary()) {
      report = library.upkeep().extractLost(salvaged);
    }
    List<String> lost = new LossWords().sentences(report);
    lost.forEach(loss -> spec.commandLine().getOut().println(OneLine.of(loss)));
    say(
        (report.articles() == 1 ? "One article was" : report.articles() + " articles were")
            + " carried over into a new library.");
    say("The damaged file is kept as " + report.damaged() + ".");
    return lost.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private String sentence(LibraryProblem problem) {
    return OneLine.of(words.sentence(problem));
  }

  private void say(String sentence) {
    ErrorLine.print(spec.commandLine().getErr(), sentence);
  }
}
