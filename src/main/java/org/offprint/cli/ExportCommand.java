package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.library.SaveProgress;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the library, or some of its articles, as files. */
@Command(
    name = "export",
    description = {
      "Writes the whole library, or some articles, as files that any program can read: each"
          + " article as a page of HTML with its pictures in it, a list in the form of wallabag's"
          + " export, and beside them all that the library has: pages as they were fetched,"
          + " versions, tags, notes, highlights.",
      "",
      "'offprint add' takes it in again, into this library or another.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final String WRITING = "export";

  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER|FILE.zip",
      description = "Where to write it; must not exist.")
  private Path place = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ID",
      description = "Articles; all, the trash too, if none is given.",
      converter = IdConverter.class)
  private List<ArticleId> ids = List.of();

  ExportCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Path file = place.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + " exists already.");
    }
    try (Library library = offprint.openExistingLibrary()) {
      boolean all = true;
      for (ArticleId id : ids) {
        if (library.article(id).isEmpty()) {
          spec.commandLine().getErr().println("offprint: There is no article " + id + ".");
          all = false;
        }
      }
      List<ArticleId> articles = ids.isEmpty() ? library.takeout().all() : ids;
      try (ProgressLine progress = ProgressLine.forConsole(articles.size())) {
        int written =
            library
                .takeout()
                .write(
                    file,
                    articles,
                    done -> {
                      progress.finished(WRITING);
                      progress.show(WRITING, new SaveProgress.Storing());
                    });
        progress.clear();
        spec.commandLine().getOut().println(written + "\t" + file);
      } catch (IOException e) {
        spec.commandLine()
            .getErr()
            .println(
                "offprint: " + file + " cannot be written (" + OneLine.of(e.toString()) + ").");
        all = false;
      }
      return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
