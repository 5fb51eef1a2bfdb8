package org.offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryVersions;
import org.offprint.library.RefreshOutcome;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches articles again, or extracts them again, one after the other. */
@Command(
    name = "refresh",
    description = "Fetches articles again and keeps what changed as a new version.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RefreshCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Articles.",
      converter = IdConverter.class)
  private List<ArticleId> ids = List.of();

  @Option(names = "--json", description = "Print one JSON object an article.")
  private boolean json;

  @Option(
      names = "--from-kept-page",
      description = "Fetch nothing: extract them again from the pages that are kept.")
  private boolean fromKeptPage;

  RefreshCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    boolean all = true;
    try (Library library = offprint.openExistingLibrary()) {
      LibraryVersions versions = library.versions();
      for (ArticleId id : ids) {
        RefreshOutcome outcome =
            fromKeptPage ? versions.extractAgain(id) : versions.refresh(id, step -> {});
        all &= say(id, outcome);
      }
    }
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private boolean say(ArticleId id, RefreshOutcome outcome) {
    return switch (outcome) {
      case RefreshOutcome.NotModified _ ->
          print(id, "not-modified", null, "Not changed, the server says.");
      case RefreshOutcome.Unchanged _ -> print(id, "unchanged", null, "Not changed.");
      case RefreshOutcome.Changed changed ->
          print(
              id,
              "changed",
              changed.version(),
              "Changed; version " + changed.version() + " is shown now." + lost(changed));
      case RefreshOutcome.KeptAside aside ->
          print(
              id,
              "kept-aside",
              aside.version(),
              "Kept as version " + aside.version() + ", but not shown: " + why(aside));
      case RefreshOutcome.Failed failed -> fail(id, failed.failure().sentence());
      case RefreshOutcome.Cancelled _ -> fail(id, "Cancelled.");
      case RefreshOutcome.Gone _ -> fail(id, "There is no such article.");
    };
  }

  private static String lost(RefreshOutcome.Changed changed) {
    return switch (changed.lostHighlights()) {
      case 0 -> "";
      case 1 -> " One highlight has no place in it.";
      default -> " " + changed.lostHighlights() + " highlights have no place in it.";
    };
  }

  private static String why(RefreshOutcome.KeptAside aside) {
    return switch (aside.reason()) {
      case PAYWALL -> "only those who pay see all of it.";
      case LOGIN -> "it asks to log in.";
      case ERROR_PAGE -> "it is an error page.";
      case EMPTY -> "it has no text.";
      case NO_ARTICLE -> "it is no article.";
      case MUCH_SHORTER -> "much of the text is missing.";
      case LESS_SURE -> "it is less surely the article.";
      case ANOTHER_ARTICLE -> "it is another article.";
    };
  }

  private boolean print(ArticleId id, String outcome, @Nullable Integer version, String sentence) {
    spec.commandLine()
        .getOut()
        .println(json ? Json.refreshed(id, outcome, version, sentence) : id + "\t" + sentence);
    return true;
  }

  private boolean fail(ArticleId id, String sentence) {
    if (json) {
      print(id, "failed", null, OneLine.of(sentence));
    }
    ErrorLine.print(spec.commandLine().getErr(), id + ": " + sentence);
    return false;
  }
}
