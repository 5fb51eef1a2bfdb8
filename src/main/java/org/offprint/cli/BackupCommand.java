package org.offprint.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.library.LibraryBackups;
import org.offprint.model.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a backup, or lists those that are there. Does not open the library as such. */
@Command(
    name = "backup",
    description = {
      "Makes and checks a backup of the library, while others may go on using it.",
      "",
      "The window makes one a day by itself; the last seven are kept.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write it to this file, which must not exist, and keep it out of the seven.")
  private @Nullable Path to;

  @Option(names = "--list", description = "Only list the backups that are there, newest first.")
  private boolean list;

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  BackupCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    LibraryBackups backups = LibraryBackups.of(offprint.libraryFile(), InstantSource.system());
    if (list) {
      print(backups.list());
      return ExitCode.OK;
    }
    if (Files.notExists(offprint.libraryFile())) {
      ErrorLine.print(
          spec.commandLine().getErr(), "There is no library " + offprint.libraryFile() + ".");
      return ExitCode.SOFTWARE;
    }
    Path chosen = to;
    if (chosen != null && Files.exists(chosen)) {
      throw new ParameterException(spec.commandLine(), chosen + " exists already.");
    }
    print(List.of(make(backups, chosen)));
    return ExitCode.OK;
  }

  private static Backup make(LibraryBackups backups, @Nullable Path chosen) {
    try (CareLine line = CareLine.forConsole()) {
      return chosen == null
          ? backups.make(line::show)
          : backups.makeAt(chosen.toAbsolutePath(), line::show);
    }
  }

  private void print(List<Backup> backups) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          backups.stream()
              .map(backup -> "\n " + Json.backup(backup))
              .collect(Collectors.joining(",", "[", backups.isEmpty() ? "]" : "\n]")));
      return;
    }
    for (Backup backup : backups) {
      out.println(backup.made() + "\t" + backup.bytes() + "\t" + backup.file());
    }
  }
}
