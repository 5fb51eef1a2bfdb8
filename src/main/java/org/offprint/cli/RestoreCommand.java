package org.offprint.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.offprint.library.LibraryBackups;
import org.offprint.model.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the library what it was when a backup was made; asks first where someone can answer. */
@Command(
    name = "restore",
    description = {
      "Makes the library what it was when a backup was made.",
      "",
      "What it is now is made a backup first, or put aside if it cannot be read.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  private static final String NEWEST = "newest";

  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BACKUP",
      description = "A file that 'offprint backup' made, or 'newest' for the newest sound one.")
  private String which = NEWEST;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  RestoreCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    LibraryBackups backups = LibraryBackups.of(offprint.libraryFile(), InstantSource.system());
    Optional<Backup> found = which.equals(NEWEST) ? newestSound(backups) : named(backups);
    if (found.isEmpty()) {
      return failed(
          which.equals(NEWEST)
              ? "There is no sound backup of " + offprint.libraryFile() + "."
              : "There is no backup " + which + ".");
    }
    Backup backup = found.get();
    if (!yes && !agreed(backup)) {
      return failed("Nothing was changed. Without a terminal, --yes is needed.");
    }
    List<Backup> before = backups.list();
    try (CareLine line = CareLine.forConsole()) {
      backups.restore(backup, line::show);
    }
    spec.commandLine().getOut().println("restored\t" + backup.file());
    backups.list().stream()
        .filter(made -> !before.contains(made))
        .forEach(made -> spec.commandLine().getOut().println("kept\t" + made.file()));
    return ExitCode.OK;
  }

  private static Optional<Backup> newestSound(LibraryBackups backups) {
    try (CareLine line = CareLine.forConsole()) {
      return backups.newestSound(line::show);
    }
  }

  private Optional<Backup> named(LibraryBackups backups) throws IOException {
    Path file = Path.of(which).toAbsolutePath().normalize();
    Optional<Backup> listed =
        backups.list().stream()
            .filter(
                backup ->
                    backup.file().equals(file)
                        || String.valueOf(backup.file().getFileName()).equals(which))
            .findFirst();
    return listed.isPresent() || !Files.isRegularFile(file)
        ? listed
        : Optional.of(new Backup(file, modified(file), Files.size(file)));
  }

  private static Instant modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again in JDK 25, where no one is there to ask
  private boolean agreed(Backup backup) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return false;
    }
    String answer =
        console.readLine(
            "Make %s what it was at %s? What it is now is kept as a backup. [y/N] ",
            offprint.libraryFile(), backup.made());
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private int failed(String sentence) {
    ErrorLine.print(spec.commandLine().getErr(), sentence);
    return ExitCode.SOFTWARE;
  }
}
