package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles as a book for e-readers. */
@Command(
    name = "epub",
    description = "Writes articles as one EPUB book for e-readers, with their pictures.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EpubCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Articles, in the order of the chapters.",
      converter = IdConverter.class)
  private List<ArticleId> ids = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE.epub",
      required = true,
      description = "Where to write it; must not exist.")
  private Path out = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "",
      description = "The title of the book; that of its first article if not given.")
  private String title = "";

  EpubCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Path file = out.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + " exists already.");
    }
    try (Library library = offprint.openExistingLibrary()) {
      int written = library.takeout().book(file, ids, title);
      spec.commandLine().getOut().println(written + "\t" + file);
      if (written < ids.size()) {
        spec.commandLine()
            .getErr()
            .println("offprint: Some of these articles are not in the library.");
      }
      return written == ids.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("offprint: " + file + " cannot be written (" + OneLine.of(e.toString()) + ").");
      return ExitCode.SOFTWARE;
    }
  }
}
