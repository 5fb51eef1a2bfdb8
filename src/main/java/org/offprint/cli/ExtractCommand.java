package org.offprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.offprint.library.PageExtraction;
import org.offprint.model.ArticleContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs only the extractor, over local files; touches neither library nor network. */
@Command(
    name = "extract",
    description = "Extracts the articles of local .html or .html.gz files; prints one JSON object.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Services services;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages.")
  private List<Path> files = List.of();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      defaultValue = "http://localhost/",
      description = "Instead of ${DEFAULT-VALUE}: what relative addresses are read against.")
  private String baseUrl = "";

  ExtractCommand(Services services) {
    this.services = services;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    PageExtraction extraction = services.extraction();
    PrintWriter out = spec.commandLine().getOut();
    boolean first = true;
    boolean all = true;
    for (Path file : files) {
      try {
        ArticleContent content = extraction.extract(file, baseUrl);
        out.print(first ? "{\n" : ",\n");
        out.print(Json.string(key(file)) + ": " + Json.extraction(content));
        first = false;
      } catch (IOException e) {
        all = false;
        ErrorLine.print(spec.commandLine().getErr(), file + " cannot be read.");
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }
    out.println(first ? "{}" : "\n}");
    extraction
        .ruleMistakes()
        .forEach(mistake -> ErrorLine.print(spec.commandLine().getErr(), mistake));
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static String key(Path file) {
    String name = file.getFileName().toString();
    for (String ending : List.of(".gz", ".html")) {
      name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
    return name;
  }
}
