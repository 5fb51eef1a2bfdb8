package org.offprint.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.library.NotesExport;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints highlights and notes. */
@Command(
    name = "highlights",
    description = "Prints highlights and notes, of all articles or of some.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HighlightsCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Articles; all that have any if none is given.",
      converter = IdConverter.class)
  private List<ArticleId> ids = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "markdown, or json (Web Annotation); ${DEFAULT-VALUE} if not given.")
  private NotesExport.Format format = NotesExport.Format.MARKDOWN;

  HighlightsCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (Library library = offprint.openExistingLibrary()) {
      boolean all = true;
      for (ArticleId id : ids) {
        if (library.article(id).isEmpty()) {
          ErrorLine.print(spec.commandLine().getErr(), "There is no article " + id + ".");
          all = false;
        }
      }
      List<ArticleId> articles = ids.isEmpty() ? library.notes().articles() : ids;
      spec.commandLine()
          .getOut()
          .print(new NotesExport(library, ZoneId.systemDefault()).write(articles, format));
      spec.commandLine().getOut().flush();
      return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
