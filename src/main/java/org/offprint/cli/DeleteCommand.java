package org.offprint.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves articles to the trash, where the window can still restore them. */
@Command(
    name = "delete",
    description = "Moves articles to the trash.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DeleteCommand implements Callable<Integer> {
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids of articles.",
      converter = IdConverter.class)
  private List<ArticleId> ids = List.of();

  DeleteCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Set<ArticleId> unknown = new LinkedHashSet<>(ids);
    try (Library library = offprint.openExistingLibrary()) {
      unknown.removeAll(library.change(ids, StatusChange.MOVE_TO_TRASH).keySet());
    }
    unknown.forEach(
        id -> ErrorLine.print(spec.commandLine().getErr(), "There is no article " + id + "."));
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
