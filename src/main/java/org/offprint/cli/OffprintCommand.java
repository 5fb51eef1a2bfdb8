package org.offprint.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the window. */
@Command(
    name = "offprint",
    header = "Saves news articles and keeps them readable offline.",
    description = {"", "Without a command, opens the window.", ""},
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Exit status: 0 done, 1 something failed, 2 the command line was wrong."})
public final class OffprintCommand implements Callable<Integer> {
  private final Services services;

  @Option(
      names = "--library",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The library to use instead of the default one.")
  private @Nullable Path library;

  private OffprintCommand(Services services) {
    this.services = services;
  }

  /** The whole command line, ready to be executed once. */
  public static CommandLine commandLine(Services services) {
    OffprintCommand offprint = new OffprintCommand(services);
    CommandLine line = new CommandLine(offprint);
    line.addSubcommand(new AddCommand(services, offprint));
    line.addSubcommand(takingWords(new ListCommand(offprint)));
    line.addSubcommand(takingWords(new SearchCommand(offprint)));
    line.addSubcommand(new ShowCommand(offprint));
    line.addSubcommand(new HighlightsCommand(offprint));
    line.addSubcommand(new RefreshCommand(offprint));
    line.addSubcommand(new DeleteCommand(offprint));
    line.addSubcommand(new EpubCommand(offprint));
    line.addSubcommand(new ExportCommand(offprint));
    line.addSubcommand(new BackupCommand(offprint));
    line.addSubcommand(new RestoreCommand(offprint));
    line.addSubcommand(new CheckCommand(offprint));
    line.addSubcommand(new ExtractCommand(services));
    line.addSubcommand(new PdfCommand(services, offprint));
    line.addSubcommand(new RenderCommand(services, offprint));
    line.addSubcommand("completion", completion());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(Failures::wrongCommandLine);
    return line;
  }

  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion
        .getCommandSpec()
        .name("completion")
        .usageMessage()
        .description(
            "Prints a script that completes commands and options in bash and zsh:"
                + " 'source <(offprint completion)'.");
    return completion;
  }

  private static CommandLine takingWords(Object command) {
    CommandLine line = new CommandLine(command);
    QueryWords.takenBy(line);
    return line;
  }

  @Override
  public Integer call() throws NoWindowException, InterruptedException {
    return services.openWindow(libraryFile());
  }

  /** The library file that the command line names, or the default one. */
  Path libraryFile() {
    return (library == null ? services.defaultLibrary() : library).toAbsolutePath();
  }

  /**
   * The same for what only reads or changes a library that is there, and must not make one.
   *
   * @throws LibraryException if there is none
   */
  Path existingLibraryFile() {
    Path file = libraryFile();
    if (Files.notExists(file)) {
      throw new LibraryException("There is no library " + file + ".");
    }
    return file;
  }

  /** Whether there is no library yet, in which nothing can be found; if so, says so. */
  boolean hasNothingYet(PrintWriter err) {
    boolean nothing = Files.notExists(libraryFile());
    if (nothing) {
      ErrorLine.print(err, "There is no library " + libraryFile() + " yet.");
    }
    return nothing;
  }

  /** Opens the library if it is there; the caller closes it. */
  Library openExistingLibrary() {
    Path _ = existingLibraryFile();
    return openLibrary();
  }

  /** Opens the library, which is made if there is none; the caller closes it. */
  Library openLibrary() {
    try (CareLine line = CareLine.forConsole()) {
      return services.openLibrary(libraryFile(), line::show);
    }
  }
}
