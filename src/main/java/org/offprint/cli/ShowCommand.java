package org.offprint.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one article. */
@Command(
    name = "show",
    description = "Prints an article.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  /** How an article is printed. */
  enum Format {
    TEXT,
    HTML,
    JSON
  }

  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The article's id.", converter = IdConverter.class)
  private ArticleId id = new ArticleId(1);

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, html or json; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  ShowCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Optional<Article> article;
    try (Library library = offprint.openExistingLibrary()) {
      article = library.article(id);
    }
    if (article.isEmpty()) {
      ErrorLine.print(spec.commandLine().getErr(), "There is no article " + id + ".");
      return ExitCode.SOFTWARE;
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> ArticleText.print(article.get(), out);
      case HTML -> ArticleHtml.print(article.get(), out);
      case JSON -> out.println(Json.article(article.get()));
    }
    return ExitCode.OK;
  }
}
