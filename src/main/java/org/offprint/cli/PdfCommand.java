package org.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an article as a PDF. */
@Command(
    name = "pdf",
    description = "Writes an article as a PDF.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PdfCommand implements Callable<Integer> {
  private final Services services;
  private final OffprintCommand offprint;

  @Parameters(paramLabel = "ID", description = "The article's id.", converter = IdConverter.class)
  private ArticleId id = new ArticleId(1);

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF.")
  private Path out = Path.of("");

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "a4 or letter; what is used where you are if not given.")
  private PdfRequest.@Nullable Paper paper;

  @Option(names = "--no-comments", description = "Leave the readers' comments out.")
  private boolean withoutComments;

  @Option(names = "--highlights", description = "Show your own highlights and notes.")
  private boolean notes;

  PdfCommand(Services services, OffprintCommand offprint) {
    this.services = services;
    this.offprint = offprint;
  }

  @Override
  public Integer call() throws RenderException {
    return services.pdf(
        new PdfRequest(
            offprint.existingLibraryFile(),
            id,
            out.toAbsolutePath(),
            paper,
            !withoutComments,
            notes));
  }
}
